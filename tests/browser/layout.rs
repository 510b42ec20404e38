//! What must hold of sizes and motion, whatever the page looks like.

use crate::{
    pages::Frame,
    support::{
        Device,
        dist::{ids, one_of_each_page},
        in_browser,
        visit::Visit,
    },
};
use serde_json::Value;

async fn strings(visit: &Visit, script: &str, arguments: Vec<Value>) -> Vec<String> {
    serde_json::from_value(visit.js(script, arguments).await).expect("a list of strings")
}

/// Text twice as large, as people set it in their browser.
async fn nothing_beyond_the_screen_at_double_size(visit: &Visit) {
    let script = "document.documentElement.style.fontSize = '200%';
        await new Promise(requestAnimationFrame);
        return document.documentElement.scrollWidth - innerWidth";
    let script = format!("return (async () => {{ {script} }})()");
    for lang in ["fr", "ar", "zgh"] {
        for page in one_of_each_page() {
            visit.open(&format!("/{lang}/{page}")).await;
            let beyond = visit.js(&script, vec![]).await.as_f64().unwrap();
            assert!(beyond <= 0.0, "/{lang}/{page} is {beyond} px wider than the screen");
        }
    }
}

#[test]
fn text_of_double_size_fits_a_phone() {
    in_browser(Device::Phone, async |visit| {
        nothing_beyond_the_screen_at_double_size(visit).await;
    });
}

#[test]
fn text_of_double_size_fits_a_desktop() {
    in_browser(Device::Desktop, async |visit| {
        nothing_beyond_the_screen_at_double_size(visit).await;
    });
}

#[test]
fn nothing_moves_for_those_who_ask_for_less_motion() {
    let script = "const seconds = text => Math.max(...text.split(',').map(one =>
            parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1)));
        const moving = [];
        for (const element of document.querySelectorAll('*'))
            for (const pseudo of [null, '::before', '::after']) {
                const style = getComputedStyle(element, pseudo);
                const longest = Math.max(seconds(style.transitionDuration),
                    style.animationName === 'none' ? 0 : seconds(style.animationDuration));
                if (longest > 0.01) moving.push(`${element.tagName}.${element.className}`);
            }
        return moving";
    in_browser(Device::Phone, async |visit| {
        visit.media(&[("prefers-reduced-motion", "no-preference")]).await;
        visit.open("/fr/").await;
        assert!(!strings(visit, script, vec![]).await.is_empty(), "there is motion to be reduced");
        visit.media(&[("prefers-reduced-motion", "reduce")]).await;
        for page in one_of_each_page() {
            visit.open(&format!("/fr/{page}")).await;
            let moving = strings(visit, script, vec![]).await;
            assert!(moving.is_empty(), "/{page}: {moving:?}");
        }
    });
}

/// Buttons, and links that stand alone, are as large as a thumb: 44 CSS pixels both ways. A
/// link within a sentence is not (WCAG 2.2, 2.5.8, exception "inline").
#[test]
fn what_a_thumb_must_hit_is_large_enough() {
    let script = "const alone = 'button, input, nav a, a.button, .up a, .footer a, a.tag, a.tile';
        return [...document.querySelectorAll(alone)]
            .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('[inert]'))
            .map(e => e.closest('label') ?? e)
            .map(e => [e, e.getBoundingClientRect()])
            .filter(([, box]) => Math.min(box.width, box.height) < 43.9)
            .map(([e, box]) => `${box.width.toFixed(1)}×${box.height.toFixed(1)} `
                + e.outerHTML.slice(0, 120))";
    in_browser(Device::Phone, async |visit| {
        let mut small = Vec::new();
        for lang in ["fr", "ar"] {
            for page in one_of_each_page().into_iter().chain(["?vertical=sport#filter".into()]) {
                visit.open(&format!("/{lang}/{page}")).await;
                for target in strings(visit, script, vec![]).await {
                    small.push(format!("/{lang}/{page}: {target}"));
                }
            }
        }
        assert!(small.is_empty(), "{} are too small:\n{}", small.len(), small.join("\n"));
    });
}

/// The start of a range is drawn left of its end, in Arabic too.
#[test]
fn times_do_not_flip_in_arabic() {
    let script = "const place = (node, from, to) => {
            const range = document.createRange();
            range.setStart(node, from);
            range.setEnd(node, to);
            return range.getBoundingClientRect().left;
        };
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const seen = [];
        while (walker.nextNode()) {
            const node = walker.currentNode;
            const found = /(\\d\\d):(\\d\\d)(?:–(\\d\\d):(\\d\\d))?/.exec(node.data);
            if (!found || !node.parentElement.checkVisibility()) continue;
            const end = found.index + found[0].length;
            const fine = place(node, found.index, found.index + 2) < place(node, end - 2, end);
            seen.push(`${fine ? 'fine' : 'flipped'} ${node.data}`);
        }
        return seen";
    in_browser(Device::Phone, async |visit| {
        let session = format!("session/{}", ids("sessions")[4]);
        for page in ["", "?now=2025-07-01T09:25", "?now=2025-07-01T15:45", "about", &session] {
            visit.open(&format!("/ar/{page}")).await;
            let seen = strings(visit, script, vec![]).await;
            assert!(!seen.is_empty(), "/{page} tells times");
            let flipped: Vec<_> = seen.iter().filter(|text| !text.starts_with("fine")).collect();
            assert!(flipped.is_empty(), "/{page}: {flipped:?}");
        }
        let directions = visit.attributes("time", "dir").await;
        assert!(directions.iter().all(|dir| dir == "ltr"), "{directions:?}");
    });
}

#[test]
fn the_tabs_share_the_width_of_a_phone_whatever_the_size_of_the_text() {
    in_browser(Device::Phone, async |visit| {
        for lang in ["fr", "ar", "zgh"] {
            visit.open(&format!("/{lang}/")).await;
            assert_that_tabs_fit(visit, lang).await;
        }
    });
}

/// No tab ends beyond the screen at the largest size of text.
pub async fn assert_that_tabs_fit(visit: &Visit, lang: &str) {
    let script = "const tabs = [...document.querySelectorAll('.nav a')];
        return Math.max(...tabs.map((tab) => Math.max(tab.getBoundingClientRect().right - innerWidth,
            -tab.getBoundingClientRect().left)))";
    Frame(visit).choose_text_size(3).await;
    let beyond = visit.js(script, vec![]).await.as_f64().unwrap();
    assert!(beyond <= 0.5, "a tab ends {beyond} px beyond the screen in {lang}");
}

#[test]
fn what_is_scrolled_to_is_never_under_what_sticks_to_the_top() {
    for device in [Device::Phone, Device::Desktop] {
        in_browser(device, async |visit| {
            visit.open("/fr/").await;
            assert_that_cards_are_free(visit).await;
        });
    }
}

/// A card that is scrolled to lies below what sticks to the top, at the normal and the largest size
/// of text.
pub async fn assert_that_cards_are_free(visit: &Visit) {
    let script = "const stuck = [...document.querySelectorAll('.toolbar, .day-title, .slot-time')];
        const card = [...document.querySelectorAll('article[data-session]')].at(-4);
        card.scrollIntoView({ block: 'start', behavior: 'instant' });
        const top = card.getBoundingClientRect().top;
        const covers = stuck.map((part) => part.getBoundingClientRect())
            .filter((part) => part.top < top && part.height).map((part) => part.bottom);
        return top - Math.max(0, ...covers)";
    for size in [1, 3] {
        Frame(visit).choose_text_size(size).await;
        let free = visit.js(script, vec![]).await.as_f64().unwrap();
        assert!(free >= -1.0, "size {size}: {free} px of a card are covered");
    }
}

#[test]
fn with_forced_colours_one_tab_and_one_language_are_the_present_ones() {
    // The borders of those that are the present ones, and of the others.
    let script = "const borders = (of) => [...document.querySelectorAll(of)].map((link) => {
            const style = getComputedStyle(link);
            return style.borderBlockStartStyle === 'none' ? '' : style.borderBlockStartColor;
        });
        const canvas = document.createElement('i');
        canvas.style.cssText = 'color: Canvas; forced-color-adjust: none';
        document.body.append(canvas);
        const { color } = getComputedStyle(canvas);
        const drawn = (of) => borders(of).filter((one) => one && one !== color).length;
        return ['.nav a', '.languages a'].map((links) =>
            [drawn(`${links}[aria-current]`), drawn(`${links}:not([aria-current])`)])";
    in_browser(Device::Phone, async |visit| {
        visit.media(&[("forced-colors", "active")]).await;
        visit.open("/fr/").await;
        assert_eq!(visit.js(script, vec![]).await, serde_json::json!([[1, 0], [1, 0]]));
    });
}
