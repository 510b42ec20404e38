//! What fingers need, and what they must not find.

use super::{PARALLEL, pages, strings};
use crate::{
    pages::Kiosk,
    support::{Device, in_browser, visit::Visit},
};
use serde_json::json;

/// What is to be touched, as large as it is to a finger: a label with its box, a link with what it
/// is spread over. In running text (the outcomes and the page about the event) links are as high
/// as their line, because larger ones would push the lines apart; they are ways to pages that the
/// tabs or tiles lead to as well, and elsewhere (see `leads.rs`) they lead nowhere.
const SMALL: &str = "const spread = element => {
        for (const pseudo of ['::after', '::before']) {
            const { content, position, inset } = getComputedStyle(element, pseudo);
            if (content === 'none' || position !== 'absolute' || inset !== '0px') continue;
            let around = element;
            while (getComputedStyle(around).position === 'static') around = around.parentElement;
            return around;
        }
        return element.closest('label') ?? element;
    };
    const inText = element => element.matches('p a, dd a')
        && getComputedStyle(element).display === 'inline';
    return [...document.querySelectorAll('a[href], button, input, select, summary, [role=button]')]
        .filter(element => element.checkVisibility({ visibilityProperty: true }))
        .filter(element => !inText(element))
        .map(element => [element, spread(element).getBoundingClientRect()])
        .filter(([, box]) => Math.min(box.width, box.height) < 63.9)
        .map(([element, box]) => `${box.width.toFixed(1)}×${box.height.toFixed(1)} `
            + element.outerHTML.slice(0, 160))";

#[test]
fn whatever_is_touched_is_as_large_as_a_finger_needs() {
    in_browser(Device::Kiosk, async |visit| {
        let mut small = Vec::new();
        let mut look = async |place: &str| {
            let found = strings(visit, SMALL).await;
            small.extend(found.iter().map(|target| format!("{place}: {target}")));
        };
        for lang in ["fr", "ar", "zgh"] {
            let kiosk = Kiosk::start(visit, PARALLEL).await;
            look("loop").await;
            kiosk.touch_begin(lang).await;
            // Two that clash, so that the plan has all it can have.
            kiosk.keep("public-health").await;
            look(&format!("{lang}: a message")).await;
            kiosk.keep("augmented-care").await;
            for page in pages(lang) {
                kiosk.lead_to(&page).await;
                look(&page).await;
            }
            for switch in ["low", "larger"] {
                kiosk.switch(switch).await;
            }
            for page in pages(lang) {
                kiosk.lead_to(&page).await;
                look(&format!("{page}, low and larger")).await;
            }
            kiosk.pass(60).await;
            kiosk.until_presence("asking").await;
            look("the question").await;
            kiosk.touch_corner(5).await;
            look("the status page").await;
        }
        assert!(small.is_empty(), "{} are too small:\n{}", small.len(), small.join("\n"));
    });
}

#[test]
fn what_is_touched_stands_apart() {
    let script = "const targets = [...document.querySelectorAll('.k-foot :is(a, button)')]
            .filter(element => element.checkVisibility())
            .map(element => [element, element.getBoundingClientRect()]);
        return targets.flatMap(([one, a], at) => targets.slice(at + 1)
            .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1
                && a.top < b.bottom - 1 && b.top < a.bottom - 1)
            .map(([other]) => `${one.outerHTML.slice(0, 80)} and ${other.outerHTML.slice(0, 80)}`))
            .concat(targets.filter(([, box]) => box.left < 0 || box.right > innerWidth
                || box.bottom > innerHeight).map(([one]) => `${one.outerHTML} is off the screen`))";
    for device in [Device::Kiosk, Device::Lying, Device::Wall] {
        in_browser(device, async |visit| {
            for lang in ["ar", "fr", "zgh"] {
                let kiosk = Kiosk::begin(visit, lang, PARALLEL).await;
                kiosk.tab("search").await;
                let all = strings(visit, script).await;
                kiosk.switch("larger").await;
                let larger = strings(visit, script).await;
                assert!(all.is_empty() && larger.is_empty(), "{lang}: {all:#?} {larger:#?}");
            }
        });
    }
}

#[test]
fn what_a_browser_offers_beside_the_page_is_refused() {
    let events =
        ["contextmenu", "selectstart", "dragstart", "dblclick", "gesturestart", "auxclick"];
    in_browser(Device::Kiosk, async |visit| {
        // The browser of a phone goes along with all of it.
        visit.open("/fr/").await;
        assert_eq!(Kiosk(visit).goes_along_with(&events).await, events);
        let kiosk = Kiosk::start(visit, PARALLEL).await;
        assert_eq!(kiosk.goes_along_with(&events).await, Vec::<String>::new());
        kiosk.touch_begin("fr").await;
        for page in pages("fr") {
            kiosk.lead_to(&page).await;
            assert_eq!(kiosk.goes_along_with(&events).await, Vec::<String>::new(), "{page}");
        }
    });
}

/// What the browser goes along with of two fingers that move apart, of one that moves, and of a
/// wheel that enlarges; and which movements of fingers the page leaves to it.
const ENLARGING: &str = "const target = document.querySelector('main');
    const finger = identifier => new Touch({ identifier, target, clientX: 90 * identifier });
    const move = touches =>
        new TouchEvent('touchmove', { touches, bubbles: true, cancelable: true });
    const wheel = new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true });
    return [
        target.dispatchEvent(move([finger(1), finger(2)])),
        target.dispatchEvent(move([finger(1)])),
        target.dispatchEvent(wheel),
        getComputedStyle(document.body).touchAction,
    ]";

/// `pan-y` leaves out to enlarge with two fingers, or with two touches of one (Pointer Events,
/// section 10).
#[test]
fn two_fingers_and_two_touches_enlarge_nothing() {
    in_browser(Device::Kiosk, async |visit| {
        // A phone's page can be enlarged.
        visit.open("/fr/about").await;
        let phone = visit.js(ENLARGING, vec![]).await;
        assert_eq!(phone, json!([true, true, true, "auto"]));
        let kiosk = Kiosk::start(visit, PARALLEL).await;
        for page in ["the loop", "a page"] {
            let enlarging = visit.js(ENLARGING, vec![]).await;
            assert_eq!(enlarging, json!([false, true, false, "pan-y"]), "{page}");
            if kiosk.presence().await == "nobody" {
                kiosk.touch_begin("fr").await;
            }
        }
    });
}

/// Twice on a word: that selects it where words can be selected.
async fn select_a_word(visit: &Visit, selector: &str) -> String {
    let script = "const range = document.createRange();
        range.selectNodeContents(document.querySelector(arguments[0]));
        const box = range.getBoundingClientRect();
        return [box.left + 20, box.top + 20]";
    let at: (f64, f64) =
        serde_json::from_value(visit.js(script, vec![selector.into()]).await).unwrap();
    for count in [1, 2] {
        for kind in ["mousePressed", "mouseReleased"] {
            let mouse = json!({ "type": kind, "x": at.0, "y": at.1, "button": "left", "clickCount": count });
            visit.devtools("Input.dispatchMouseEvent", mouse).await;
        }
    }
    let selected = visit.js("return getSelection().toString()", vec![]).await;
    selected.as_str().unwrap().trim().to_owned()
}

#[test]
fn no_text_can_be_selected() {
    in_browser(Device::Lying, async |visit| {
        visit.open("/fr/about").await;
        assert_ne!(select_a_word(visit, "main h1").await, "", "it can on other pages");
        let kiosk = Kiosk::begin(visit, "fr", PARALLEL).await;
        kiosk.lead_to("/fr/about").await;
        assert_eq!(select_a_word(visit, "main h1").await, "");
    });
}

/// Fingers do not hover. A pointer over something may change its colours, no more.
#[test]
fn nothing_waits_to_be_hovered_over() {
    let script =
        "const shows = ['display', 'visibility', 'opacity', 'content', 'clip-path', 'translate',
            'transform', 'inset', 'block-size', 'inline-size', 'max-block-size', 'height', 'width'];
        const found = [];
        const look = rules => {
            for (const rule of rules) {
                if (rule.selectorText?.includes(':hover'))
                    found.push(...[...rule.style].filter(name => shows.includes(name))
                        .map(name => `${rule.selectorText}: ${name}`));
                if (rule.cssRules) look(rule.cssRules);
            }
        };
        for (const sheet of document.styleSheets) look(sheet.cssRules);
        const titles = [...document.querySelectorAll('.kiosk [title]')];
        return found.concat(titles.map(element => element.outerHTML.slice(0, 100)))";
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::begin(visit, "fr", PARALLEL).await;
        for page in pages("fr") {
            kiosk.lead_to(&page).await;
            assert_eq!(strings(visit, script).await, Vec::<String>::new(), "{page}");
        }
    });
}
