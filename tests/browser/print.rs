//! The organiser prints the sheets for the wall and for the doors.

use crate::support::{
    Device,
    command::print,
    dist::{LANGS, dist, programme},
    in_browser, in_keeping_browser,
    visit::Visit,
};
use lopdf::{Dictionary, Document, Object};
use std::{collections::BTreeSet, fs};

/// Width and height of paper in millimetres.
const A3_LANDSCAPE: (f32, f32) = (420.0, 297.0);
const A4: (f32, f32) = (210.0, 297.0);

/// The pages of a PDF, as their sizes in millimetres.
fn pages(pdf: &[u8]) -> Vec<(f32, f32)> {
    let document = Document::load_mem(pdf).expect("a PDF");
    let size = |page| {
        let page = document.get_dictionary(page).expect("a page");
        let corners: Vec<f32> = page
            .get(b"MediaBox")
            .and_then(Object::as_array)
            .expect("the page says its size")
            .iter()
            .map(|number| number.as_float().expect("a number"))
            .collect();
        let millimetres = |points: f32| points / 72.0 * 25.4;
        (millimetres(corners[2] - corners[0]), millimetres(corners[3] - corners[1]))
    };
    document.get_pages().into_values().map(size).collect()
}

/// The days of the programme, and the rooms in use with them.
fn days_and_rooms() -> (usize, usize) {
    let programme = programme();
    let sessions = programme["sessions"].as_array().expect("there are sessions");
    let day = |session: &serde_json::Value| session["start"].as_str().unwrap()[..10].to_owned();
    let days: BTreeSet<String> = sessions.iter().map(day).collect();
    let in_rooms =
        sessions.iter().filter_map(|session| Some((day(session), session["room"].as_str()?)));
    (days.len(), in_rooms.collect::<BTreeSet<_>>().len())
}

async fn open(visit: &Visit, lang: &str, kind: &str) {
    visit.open_unready(&format!("/{lang}/print/{kind}")).await;
    visit.find(".sheet").await;
    visit.js("return document.fonts.ready.then(() => true)", Vec::new()).await;
}

/// What is larger than the place that it has: its name and its text. Lines may be lower than the
/// letters of their font could be, so that heights are those of what holds several lines.
async fn overflowing(visit: &Visit) -> Vec<String> {
    let script = "const within = (selector) =>
            [...document.querySelectorAll(`.sheet:is(${selector}), .sheet :is(${selector})`)];
        const wide = within('section, div, article, header, li, h2, h3, h4, time')
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
        const high = within('section, .grid, .cell, .session')
            .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1);
        return [...wide, ...high]
            .map(({ localName, textContent }) => `${localName}: ${textContent.slice(0, 80)}`)";
    let found = visit.js(script, Vec::new()).await;
    serde_json::from_value(found).expect("a list of strings")
}

/// Every sheet is one page of its paper, and nothing on it is cut off.
fn prints(kind: &str, paper: (f32, f32), sheets: usize) {
    assert!(sheets > 0);
    in_browser(Device::Desktop, async |visit| {
        for lang in LANGS {
            open(visit, lang, kind).await;
            assert_eq!(overflowing(visit).await, Vec::<String>::new(), "{lang}/{kind}");
            let pages = pages(&print(&visit.client).await);
            assert_eq!(pages.len(), sheets, "{lang}/{kind}");
            for (width, height) in pages {
                let fits = (width - paper.0).abs() < 0.5 && (height - paper.1).abs() < 0.5;
                assert!(fits, "{lang}/{kind}: {width} × {height} mm");
            }
        }
    });
}

#[test]
fn the_programme_for_the_wall_is_a_sheet_of_a3_per_day() {
    prints("wall", A3_LANDSCAPE, days_and_rooms().0);
}

#[test]
fn the_sheets_for_the_doors_are_one_of_a4_per_room_and_day() {
    prints("doors", A4, days_and_rooms().1);
}

/// Points that nothing which can be read is as low as.
const SLIVER: f32 = 4.0;

/// What leads where on the pages of a PDF: addresses, page by page.
fn links(pdf: &[u8]) -> Vec<BTreeSet<String>> {
    let document = Document::load_mem(pdf).expect("a PDF");
    let link = |annotation: &Dictionary| {
        let corners = annotation.get(b"Rect").and_then(Object::as_array).ok()?;
        let at = |place: usize| corners[place].as_float().ok();
        // The edge of what stands at the top of a page is on the page before, too.
        if (at(3)? - at(1)?).abs() < SLIVER {
            return None;
        }
        let action = annotation.get_deref(b"A", &document).and_then(Object::as_dict).ok()?;
        let address = action.get(b"URI").and_then(Object::as_str).ok()?;
        Some(String::from_utf8_lossy(address).into_owned())
    };
    let of_page = |page| {
        let annotations = document.get_page_annotations(page).unwrap_or_default();
        annotations.into_iter().filter_map(link).collect()
    };
    document.get_pages().into_values().map(of_page).collect()
}

#[test]
fn on_paper_the_headings_of_days_and_times_stand_with_what_they_head() {
    // Where a link stands can be read from a PDF.
    let mark = "const link = (element, address) => {
            const link = document.createElement('a');
            link.href = address;
            link.append(...element.childNodes);
            element.append(link);
        };
        document.querySelectorAll('.slot').forEach((slot, at) => {
            link(slot.querySelector('.slot-time'), `https://slot.test/${at}`);
            slot.querySelector('.card-link').href = `https://slot.test/${at}/card`;
        });
        document.querySelectorAll('.day-title').forEach((day, at) => {
            const first = [...document.querySelectorAll('.slot-time')].find(slot =>
                day.compareDocumentPosition(slot) & Node.DOCUMENT_POSITION_FOLLOWING);
            link(day, first.querySelector('a').href + '/day');
        })";
    for lang in ["fr", "ar"] {
        in_browser(Device::Desktop, async |visit| {
            visit.open(&format!("/{lang}/")).await;
            // The look on paper comes with the second module.
            let style =
                "return [...document.styleSheets].some(sheet => sheet.href?.includes('later'))";
            let there = async || visit.js(style, Vec::new()).await == true;
            visit.until("the second style sheet is there", there).await;
            visit.js(mark, Vec::new()).await;
            let pages = links(&print(&visit.client).await);
            assert!(pages.len() > 3, "{} pages", pages.len());
            let mut headings = 0;
            for page in &pages {
                for heading in page.iter().filter(|link| link.starts_with("https://slot.test/")) {
                    let slot = heading.trim_end_matches("/day").trim_end_matches("/card");
                    let card = format!("{slot}/card");
                    assert!(page.contains(&card), "{lang}: {heading} stands without its card");
                    headings += usize::from(*heading == slot);
                }
            }
            assert!(headings > 10, "{headings} headings");
        });
    }
}

/// Time runs down and rooms follow each other in the direction of the language.
fn rooms_and_hours_run_the_right_way(lang: &str, rooms_run: f64) {
    in_browser(Device::Desktop, async |visit| {
        open(visit, lang, "wall").await;
        let script = "const places = (selector) =>
                [...document.querySelector('.sheet').querySelectorAll(selector)]
                    .map((element) => element.getBoundingClientRect());
            const grow = (list) => list.every((value, at) => at === 0 || value > list[at - 1]);
            return grow(places('.hour').map(({ top }) => top))
                && grow(places('.room').map(({ left }) => arguments[0] * left))
                && places('.room').length > 1";
        assert_eq!(visit.js(script, vec![rooms_run.into()]).await, true);
    });
}

#[test]
fn rooms_run_from_the_right_in_arabic() {
    rooms_and_hours_run_the_right_way("ar", -1.0);
}

#[test]
fn rooms_run_from_the_left_in_french() {
    rooms_and_hours_run_the_right_way("fr", 1.0);
}

#[test]
fn the_sheets_lead_to_each_other_and_to_the_programme_and_other_languages() {
    in_browser(Device::Phone, async |visit| {
        open(visit, "fr", "wall").await;
        visit.click(".screen a[href='fr/print/doors']").await;
        visit.until("the doors", async || visit.address().await == "/fr/print/doors").await;
        visit.click(".screen a[hreflang=ar][lang=ar]").await;
        visit.until("in Arabic", async || visit.address().await == "/ar/print/doors").await;
        assert_eq!(visit.attribute("html", "dir").await.as_deref(), Some("rtl"));
        visit.click(".screen a[href='ar/']").await;
        visit.ready().await;
        assert_eq!(visit.address().await, "/ar/");
    });
}

#[test]
fn a_browser_that_keeps_the_site_gets_the_sheets_from_the_network() {
    in_keeping_browser(Device::Desktop, async |visit| {
        visit.open("/fr/").await;
        let script = "return navigator.serviceWorker.ready.then(() => true)";
        visit.js(script, Vec::new()).await;
        visit.open("/fr/").await;
        open(visit, "fr", "wall").await;
        assert!(visit.site.requests().iter().any(|path| path == "/fr/print/wall"));
    });
}

#[test]
fn search_engines_and_the_worker_leave_the_sheets_alone() {
    let file = |name: &str| fs::read_to_string(dist().join(name)).expect(name);
    for lang in LANGS {
        for kind in ["wall", "doors"] {
            let page = file(&format!("{lang}/print/{kind}/index.html"));
            assert!(page.contains(r#"<meta name="robots" content="noindex">"#), "{lang}/{kind}");
            assert!(!page.contains("style=") && !page.contains("<script"), "{lang}/{kind}");
        }
    }
    assert!(!file("sitemap.xml").contains("/print/"));
    assert!(!file("sw.js").contains("assets/sheets"));
}

#[test]
fn the_page_about_the_event_leads_to_the_sheets() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            for kind in ["wall", "doors"] {
                visit.open(&format!("/{lang}/about")).await;
                visit.click(&format!("main a[href$='/{lang}/print/{kind}']")).await;
                visit.find(".sheet").await;
                assert_eq!(visit.address().await, format!("/{lang}/print/{kind}"));
            }
        });
    }
}
