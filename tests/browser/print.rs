//! The organiser prints the sheets for the wall and for the doors.

mod crowded;

use crate::support::{
    Device,
    command::print,
    dist::{LANGS, dist, published},
    in_browser, in_keeping_browser,
    paper::{A3_LANDSCAPE, A4, assert_pages, printed},
    visit::Visit,
};
use lopdf::{Dictionary, Document, Object};
use std::{collections::BTreeSet, fs};

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

/// Cells of a sheet that stand on each other, and what stands on the names of rooms or on what is
/// below the grid.
async fn overprinted(visit: &Visit) -> Vec<String> {
    let script = "const box = (element) => element.getBoundingClientRect();
        const meet = (one, other) => one.left < other.right - 1 && other.left < one.right - 1
            && one.top < other.bottom - 1 && other.top < one.bottom - 1;
        return [...document.querySelectorAll('.sheet')].flatMap(sheet => {
            const all = [...sheet.querySelectorAll('.cell, .room, .legend, .top, .session, .way')];
            return all.flatMap((one, at) => all.slice(at + 1)
                .filter(other => !one.contains(other) && meet(box(one), box(other)))
                .map(other => `${sheet.id}: ${one.textContent.slice(0, 40)} / ${other.textContent.slice(0, 40)}`));
        })";
    let found = visit.js(script, Vec::new()).await;
    serde_json::from_value(found).expect("a list of strings")
}

/// Asserts that every sheet is one page of its paper, and that nothing on it is cut off or printed
/// on something else; the number of sheets.
async fn assert_prints(visit: &Visit, lang: &str, kind: &str, paper: (f32, f32)) -> usize {
    let what = format!("{lang}/{kind} in {:?}", visit.engine);
    open(visit, lang, kind).await;
    assert_eq!(overflowing(visit).await, Vec::<String>::new(), "{what}");
    assert_eq!(overprinted(visit).await, Vec::<String>::new(), "{what}");
    let sheets = visit.attributes(".sheet", "id").await.len();
    assert!(sheets > 0, "{what}");
    assert_pages(&printed(visit, paper, None).await, sheets, paper, &what);
    sheets
}

/// The sheets of the site and of a crowded day, for tests of all engines.
pub async fn assert_that_sheets_are_pages(visit: &Visit) {
    for lang in ["fr", "ar"] {
        assert_prints(visit, lang, "wall", A3_LANDSCAPE).await;
        assert_prints(visit, lang, "doors", A4).await;
    }
    let site = published(&crowded::programme());
    visit.site.publish(&site.path().join("dist"));
    assert_prints(visit, "fr", "wall", A3_LANDSCAPE).await;
    assert_prints(visit, "fr", "doors", A4).await;
}

#[test]
fn each_sheet_is_a_page_of_its_paper_in_all_languages() {
    in_browser(Device::Desktop, async |visit| {
        for lang in LANGS {
            assert_prints(visit, lang, "wall", A3_LANDSCAPE).await;
            assert_prints(visit, lang, "doors", A4).await;
        }
    });
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
