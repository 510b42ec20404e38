//! The agenda on paper.

use super::reopen;
use crate::support::{
    Device, Engine,
    dist::programme,
    in_browser,
    paper::{self, assert_pages, printed},
    visit::Visit,
};
use serde_json::{Value, json};

/// The key under which the agenda is kept.
const AGENDA: &str = "barnamaj/assises-ia-2025/agenda";

/// Width and height of paper in millimetres.
const A4: [f64; 2] = [210.0, 297.0];
const A4_LANDSCAPE: [f64; 2] = [297.0, 210.0];

/// The agenda with these sessions in it, as an old record has them.
async fn agenda_of(visit: &Visit, lang: &str, sessions: &[Value]) {
    let entry = |session: &Value| {
        let entry = json!({ "added": "2025-06-30T20:00:00+01:00", "start": session["start"] });
        (session["id"].as_str().expect("an id").to_owned(), entry)
    };
    let sessions: serde_json::Map<_, _> = sessions.iter().map(entry).collect();
    visit.open(&format!("/{lang}/agenda")).await;
    let record = json!({ "version": 1, "sessions": sessions });
    visit.store(AGENDA, &record.to_string()).await;
    reopen(visit, lang).await;
    visit.find(".timeline").await;
    visit.js("return document.fonts.ready.then(() => true)", Vec::new()).await;
}

/// The booklet of a few sessions and of all, for tests of all engines.
pub async fn assert_that_sides_are_pages(visit: &Visit) {
    let programme = programme();
    let sessions = programme["sessions"].as_array().unwrap();
    for (sessions, sides) in [(&sessions[3..9], 2), (&sessions[..], 4)] {
        agenda_of(visit, "fr", sessions).await;
        // The look on paper comes with the second module.
        let booklet = "document.documentElement.dataset.print = 'booklet';
            return document.querySelector('.booklet-side') !== null
                && [...document.styleSheets].some(sheet => sheet.href?.includes('later'))";
        let drawn = async || visit.js(booklet, vec![]).await == true;
        visit.until("the booklet is drawn", drawn).await;
        let record = visit.stored(AGENDA).await.expect("an agenda");
        let before = Some([AGENDA, &*record, booklet]);
        let pages = printed(visit, paper::A4_LANDSCAPE, before).await;
        // Firefox takes the size from the printer, of which there is none here.
        if visit.engine == Engine::Firefox {
            assert_eq!(pages.len(), sides);
        } else {
            assert_pages(&pages, sides, paper::A4_LANDSCAPE, &format!("{:?}", visit.engine));
        }
    }
}

/// The sizes in millimetres of the pages that are printed, backgrounds left out as printers do.
async fn print(visit: &Visit) -> Vec<[f64; 2]> {
    let pdf = visit.devtools("Page.printToPDF", json!({ "preferCSSPageSize": true })).await;
    // The objects of its pages stand in it as plain text (ISO 32000-1, section 7.7.3.3).
    let script = "return [...atob(arguments[0]).matchAll(/\\/MediaBox \\[([^\\]]*)\\]/g)]
        .map(([, box]) => box.trim().split(/ +/).slice(2).map(points => points / 72 * 25.4))";
    serde_json::from_value(visit.js(script, vec![pdf["data"].clone()]).await).expect("sizes")
}

fn assert_paper(pages: &[[f64; 2]], paper: [f64; 2]) {
    assert!(!pages.is_empty());
    for page in pages {
        let off = (page[0] - paper[0]).abs().max((page[1] - paper[1]).abs());
        assert!(off < 0.6, "{page:?} is {paper:?}");
    }
}

/// Shows the page as it is printed.
async fn on_paper(visit: &Visit) {
    visit.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
}

#[test]
fn the_agenda_is_printed_on_a4_without_what_paper_cannot_do() {
    for lang in ["fr", "ar"] {
        in_browser(Device::Desktop, async |visit| {
            let programme = programme();
            let sessions = programme["sessions"].as_array().unwrap();
            agenda_of(visit, lang, sessions).await;
            assert_paper(&print(visit).await, A4);
            on_paper(visit).await;
            let shown = visit.attributes("article[data-session]", "data-session").await;
            assert_eq!(shown.len(), sessions.len(), "all that is kept");
            for gone in ["button", "nav", "footer", ".booklet", ".rehearsal", ".dock"] {
                assert!(!visit.sees(gone).await, "{gone}");
            }
        });
    }
}

#[test]
fn the_booklet_is_folded_once_and_has_a_page_for_everything() {
    for lang in ["fr", "ar"] {
        in_browser(Device::Desktop, async |visit| {
            let programme = programme();
            let sessions = programme["sessions"].as_array().unwrap();
            // Few sessions on one sheet, all of them on more.
            for (sessions, sides) in [(&sessions[3..9], 2), (&sessions[..], 4)] {
                agenda_of(visit, lang, sessions).await;
                assert!(!visit.sees(".booklet").await, "not on the screen");
                let booklet = "document.documentElement.dataset.print = 'booklet'";
                visit.js(booklet, vec![]).await;
                let pages = print(visit).await;
                visit.until("all over", async || !visit.has("[data-print]").await).await;
                visit.js(booklet, vec![]).await;
                assert_eq!(pages.len(), sides, "{lang}");
                assert_paper(&pages, A4_LANDSCAPE);

                on_paper(visit).await;
                assert!(!visit.sees(".timeline, h1, button").await, "nothing but the booklet");
                let titles = visit.texts(".booklet-title").await;
                assert_eq!(titles.len(), sessions.len(), "each session once");
                let full = "return [...document.querySelectorAll('.booklet-page')].filter(page =>
                    page.scrollHeight > page.clientHeight || page.scrollWidth > page.clientWidth)
                    .map(page => page.innerText)";
                assert_eq!(visit.js(full, vec![]).await, json!([]), "nothing is cut off");
                // The spine is where the language begins to read.
                let place =
                    "const side = document.querySelector('.booklet-side').getBoundingClientRect();
                    const cover = document.querySelector('.booklet-cover').getBoundingClientRect();
                    return cover.left + cover.width / 2 > side.left + side.width / 2";
                assert_eq!(visit.js(place, vec![]).await, json!(lang == "fr"), "{lang}: the cover");
                visit.devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
            }
        });
    }
}
