//! Nothing of the loop is cut off, lies on something else or leads beyond the screen, whatever
//! is told, on screens that stand, that lie and of 4K.

use super::{AFTER, BEFORE, DOUBLE, PARALLEL, strings};
use crate::{
    pages::Kiosk,
    support::{Device, in_browser},
};

/// Compares the boxes of what is on the screen. What is set for two lines of text ends in an
/// ellipsis; of many names whole lines are left out, and so are names and tags in the focus.
const FAULTS: &str = "const faults = [];
    const all = selector => [...document.querySelectorAll(selector)];
    const box = element => element.getBoundingClientRect();
    const name = element => `${element.tagName.toLowerCase()}.${element.className}`;
    const within = (inner, outer) => {
        const [a, b] = [box(inner), box(outer)];
        const inside = a.left >= b.left - 1 && a.right <= b.right + 1
            && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
        if (!inside) faults.push(`${name(inner)} leaves ${name(outer)}`);
    };
    // What there is no room for is not seen at all.
    for (const part of all('.k-focus :is(.names, .tags)')) {
        const [a, b] = [box(part), box(part.parentElement)];
        if (a.left < b.right - 1 && a.right > b.left + 1) within(part, part.parentElement);
    }
    const each = (outer, inner) => all(outer).forEach(one =>
        one.querySelectorAll(inner).forEach(part => within(part, one)));
    const apart = selector => all(selector).forEach((one, at, list) =>
        list.slice(at + 1).forEach(other => {
            const [a, b] = [box(one), box(other)];
            if (a.left < b.right - 1 && b.left < a.right - 1
                && a.top < b.bottom - 1 && b.top < a.bottom - 1)
                faults.push(`${name(one)} lies on ${name(other)}`);
        }));
    each('.k-loop', ':scope > *');
    each('.k-middle', ':scope > *');
    each('.k-board', 'h2, .k-row, .notice, .k-part');
    each('.k-row', '.k-room, .k-time, .k-title, .notice');
    each('.k-focus', '.k-when, h2, .k-code, figcaption');
    each('.k-after', '.k-over, .k-outcome, .k-outcome p, .k-code, figcaption');
    each('.k-begin', '.k-begin-in, span, small');
    each('.k-sign', ':scope > *, .k-title, .k-room-name, .notice, figcaption');
    for (const part of ['.k-loop > *', '.k-middle > *', '.k-row, .k-part',
        '.k-focus > *', '.k-focus > div > *', '.k-begin-in', '.k-after > *', '.k-sign > *'])
        apart(part);
    for (const names of all('.k-focus .names, .k-sign .names'))
        for (const one of names.children) {
            const [a, b] = [box(one), box(names)];
            if (a.top < b.bottom - 2 && a.bottom > b.bottom + 2) faults.push('a name is cut');
        }
    if (getComputedStyle(document.body).overflow !== 'hidden') faults.push('it can be scrolled');
    const [loop] = all('.k-loop');
    if (box(loop).height > innerHeight || box(loop).width > innerWidth)
        faults.push('the loop is larger than the screen');
    return faults";

/// So many slides, so that every session of the moment is in focus once.
fn looks_right(device: Device, settings: &[(&str, usize)]) {
    in_browser(device, async |visit| {
        visit.media(&[("prefers-reduced-motion", "reduce")]).await;
        let mut faults = Vec::new();
        for lang in ["ar", "fr", "zgh"] {
            for (moment, slides) in settings {
                // The shown language is the first, but all four have their buttons.
                let others = ["ar", "fr", "zgh", "en"].into_iter().filter(|other| *other != lang);
                let languages: Vec<&str> = [lang].into_iter().chain(others).collect();
                let settings = format!("{moment}&shift=0");
                let kiosk = Kiosk::showing(visit, &languages.join(","), &settings).await;
                visit.until_quiet().await;
                for slide in 0..*slides {
                    let focus = [kiosk.focus().await, kiosk.outcome().await].concat();
                    let found = strings(visit, FAULTS).await;
                    faults.extend(
                        found.iter().map(|fault| format!("{lang}, {settings}: {focus}: {fault}")),
                    );
                    if slide + 1 < *slides {
                        kiosk.pass(600 * 4).await;
                        visit
                            .until("another slide", async || {
                                focus != [kiosk.focus().await, kiosk.outcome().await].concat()
                            })
                            .await;
                    }
                }
            }
        }
        faults.dedup();
        assert!(faults.is_empty(), "{device:?}: {} faults:\n{}", faults.len(), faults.join("\n"));
    });
}

const MOMENTS: [(&str, usize); 5] =
    [(PARALLEL, 6), (DOUBLE, 8), (BEFORE, 8), (AFTER, 4), ("now=2025-07-01T08:56", 3)];

#[test]
fn all_of_it_is_seen_on_a_standing_screen() {
    looks_right(Device::Kiosk, &MOMENTS);
}

#[test]
fn all_of_it_is_seen_on_a_lying_screen() {
    looks_right(Device::Lying, &MOMENTS);
}

#[test]
fn all_of_it_is_seen_on_a_wall_of_4k() {
    looks_right(Device::Wall, &MOMENTS[..3]);
}

#[test]
fn all_of_a_sign_is_seen_on_screens_that_stand_and_that_lie() {
    let signs = [
        ("screen=room:pleniere&now=2025-07-01T09:35", 1),
        ("screen=room:timzguida&now=2025-07-02T11:10", 1),
        ("screen=room:toubkal&now=2025-06-28T10:00", 1),
        ("screen=room:pleniere&now=2025-07-02T19:00", 1),
    ];
    looks_right(Device::Kiosk, &signs);
    looks_right(Device::Lying, &signs);
}
