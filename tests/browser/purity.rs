//! No word of one language in another's page, unless it is marked up as such: proved on every
//! page there is, in every language.

pub mod scripts;

use crate::support::{Device, dist::every_page, in_browser, visit::Visit};
use scripts::Judge;
use serde::Deserialize;

/// A piece of text that a person may see or hear, with the language it is marked as.
#[derive(Deserialize)]
pub struct Piece {
    pub lang: String,
    pub text: String,
}

/// All texts of the document and the attributes that are read out. What only browsers without
/// scripts show is markup here, not text. Of the title only the language of the page is known.
const PIECES: &str = "const pieces = [];
    const add = (element, text) => {
        if (text?.trim()) pieces.push({ lang: element.closest('[lang]').lang, text });
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!element.closest('script, style, noscript')) add(element, walker.currentNode.data);
    }
    for (const element of document.body.querySelectorAll('*'))
        for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description'])
            add(element, element.getAttribute(name));
    return pieces";

/// What a person sees or hears of the page that is open.
pub async fn pieces(visit: &Visit) -> Vec<Piece> {
    serde_json::from_value(visit.js(PIECES, Vec::new()).await).expect("a list of pieces")
}

fn hold_to_its_language(lang: &str) {
    let judge = Judge::new();
    let mut faults = Vec::new();
    in_browser(Device::Desktop, async |visit| {
        visit.media(&[("prefers-reduced-motion", "reduce")]).await;
        // Pages that there are not are among them.
        visit.expect_console_error("404");
        let pages = every_page();
        assert!(pages.len() > 85, "{} pages are not all", pages.len());
        for page in pages {
            let address = format!("/{lang}/{page}");
            visit.open(&address).await;
            let pieces = pieces(visit).await;
            assert!(pieces.len() > 20, "{address} has texts");
            for Piece { lang, text } in pieces {
                if let Some(fault) = judge.fault(&lang, &text) {
                    faults.push(format!("{address}: {fault} in {lang}: {}", text.trim()));
                }
            }
            // A title has no room for marks: where Amazigh lacks a term it stays French.
            let title = visit.title().await;
            if lang != "zgh"
                && let Some(fault) = judge.fault(lang, &title)
            {
                faults.push(format!("{address}: {fault} in the title: {title}"));
            }
        }
    });
    faults.sort();
    faults.dedup_by_key(|fault| fault.split_once(": ").unwrap().1.to_owned());
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn arabic_pages_hold_nothing_that_is_not_arabic() {
    hold_to_its_language("ar");
}

#[test]
fn amazigh_pages_hold_nothing_that_is_not_amazigh() {
    hold_to_its_language("zgh");
}

#[test]
fn french_pages_hold_nothing_that_is_not_french() {
    hold_to_its_language("fr");
}

#[test]
fn english_pages_hold_nothing_that_is_not_english() {
    hold_to_its_language("en");
}
