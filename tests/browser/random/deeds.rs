//! What a visitor can do.

use super::truths::Truths;
use crate::{
    bench::generator::Random,
    pages::Kept,
    support::{site::Programme, visit::Visit},
};
use std::time::Duration;
use tokio::time::sleep;

/// Links that nobody has made with this app.
const HOSTILE: [&str; 10] = [
    "/fr/?q=%00%F0%9F%98%80&vertical=../..&day=2025-13-45&view=hologram",
    "/ar/?q=%3Cscript%3Ethrow%201%3C/script%3E&now=yes",
    "/fr/session/__proto__",
    "/en/session/%2e%2e%2f%2e%2e",
    "/zgh/people/%F0%9F%98%80?vertical=a&vertical=b",
    "/fr/agenda#a=AAAA",
    "/ar/agenda#a=%FF%FF",
    "/en/agenda?a=b#a=",
    "/fr/about#%",
    "/ar/nowhere/at/all?q=1#x",
];

/// Words, and what is none.
const WORDS: [&str; 8] =
    ["santé", "الذكاء", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "\"'<b>&", "\u{202e}\u{0}", "👩🏽‍💻", "a a a a", "-"];

/// Keys that keep and lose nothing: Tab, Escape, arrows, Home, End.
const KEYS: [&str; 6] = ["\u{e004}", "\u{e00c}", "\u{e013}", "\u{e015}", "\u{e011}", "\u{e010}"];

/// Answers that are no programme.
const BAD: [Programme; 3] =
    [Programme::Status(500), Programme::CaptivePortal, Programme::CutOff(99)];

/// What can be tapped in a page, but stars and what leads out of the app.
const TAPS: &str = "const taps = [...document.querySelectorAll(
        '#app :is(a[href], summary, .sheet button, [aria-controls], nav button, input[type=checkbox])')]
        .filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.disabled)
        .filter(one => !one.closest('.toast, article button')
            && (!one.href || (!one.target && !one.download && !one.relList.contains('external')
                && new URL(one.href).origin === location.origin
                && !/\\.[a-z]+$/.test(new URL(one.href).pathname))));
    const one = taps[arguments[0] % taps.length];
    one?.click();
    return one?.outerHTML.slice(0, 160) ?? 'nothing'";

/// Taps a star and tells of which session.
const STAR: &str = "const stars = [...document.querySelectorAll('article[data-session]')]
        .filter(card => card.checkVisibility() && card.querySelector('button[aria-pressed]'));
    const card = stars[arguments[0] % stars.length];
    card?.querySelector('button[aria-pressed]').click();
    return card?.dataset.session ?? null";

const TYPE: &str = "const field = document.querySelector('#app input[type=search]');
    if (field?.checkVisibility()) {
        field.focus();
        field.value = arguments[0];
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }";

/// Sets the clock of a page so many days ahead, until it is loaded again.
const CLOCK: &str = "const now = window.rightClock ??= Date.now;
    Date.now = () => now() + arguments[0] * 864e5";

/// Fills the storage to the last character.
const FILL: &str = "let part = 'x'.repeat(1 << 20), number = 0;
    while (part) {
        try { localStorage.setItem('filler/' + number++, part); }
        catch { part = part.slice(0, part.length >> 1); }
    }";

const EMPTY: &str = "for (const key of Object.keys(localStorage))
    if (key.startsWith('filler/')) localStorage.removeItem(key)";

/// One thing that a visitor does; numbers choose among what there is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Deed {
    Tap(usize),
    Star(usize),
    Type(&'static str),
    Press(&'static str),
    Scroll(usize),
    Back,
    Forward,
    Translate(usize),
    Reload,
    /// The test turns to it.
    TurnToOtherTab,
    LoseOrFindNetwork,
    Follow(&'static str),
    /// The programme is asked for, and something else is answered.
    LookForNews(usize),
    /// So many days.
    SetClock(i64),
    /// And keeps or drops a session while the storage is full.
    FillStorage(usize),
    OpenAddressAgain,
}

impl Deed {
    /// Any deed, the usual ones more often.
    pub fn any(random: &mut Random) -> Deed {
        let at = random.below(1000);
        match random.below(40) {
            0..=13 => Deed::Tap(at),
            14..=18 => Deed::Star(at),
            19..=20 => Deed::Type(random.pick::<&str>(&WORDS)),
            21..=22 => Deed::Press(random.pick::<&str>(&KEYS)),
            23..=24 => Deed::Scroll(at),
            25..=27 => Deed::Back,
            28 => Deed::Forward,
            29..=30 => Deed::Translate(at),
            31 => Deed::Reload,
            32 => Deed::TurnToOtherTab,
            33 => Deed::LoseOrFindNetwork,
            34..=35 => Deed::Follow(random.pick::<&str>(&HOSTILE)),
            36 => Deed::LookForNews(at),
            37 => Deed::SetClock(*random.pick(&[-900, -514, -1, 1, 400, 40_000])),
            38 => Deed::FillStorage(at),
            _ => Deed::OpenAddressAgain,
        }
    }

    /// Does it; what it does to the agenda is written down.
    pub async fn happen(self, visit: &Visit, truths: &mut Truths) {
        match self {
            Deed::Tap(at) => {
                println!("    {}", visit.js(TAPS, vec![at.into()]).await);
            }
            Deed::Star(at) => star(visit, truths, at).await,
            Deed::Type(words) => {
                visit.js(TYPE, vec![words.into()]).await;
            }
            Deed::Press(keys) => visit.keys(keys).await,
            Deed::Scroll(at) => {
                let script =
                    "scrollTo(0, document.documentElement.scrollHeight * arguments[0] / 1000)";
                visit.js(script, vec![at.into()]).await;
            }
            Deed::Back => step(visit, "history.back()").await,
            Deed::Forward => step(visit, "history.forward()").await,
            Deed::Translate(at) => {
                let script = "const all = document.querySelectorAll('header a[hreflang]');
                    all[arguments[0] % all.length]?.click()";
                visit.js(script, vec![at.into()]).await;
            }
            Deed::Reload => {
                visit.js("window.stale = true; location.reload()", vec![]).await;
                let is_new = "return document.readyState === 'complete' && !window.stale";
                visit.until("a new page", async || visit.js(is_new, vec![]).await == true).await;
            }
            Deed::TurnToOtherTab => {}
            Deed::LoseOrFindNetwork if truths.is_online => {
                visit.lose_server().await;
                truths.is_online = false;
            }
            Deed::LoseOrFindNetwork => {
                visit.site.restart();
                truths.is_online = true;
            }
            Deed::Follow(path) => visit.open(path).await,
            Deed::LookForNews(at) => {
                visit.site.answer_programme(BAD[at % BAD.len()].clone());
                Kept(visit).look_for_news().await;
                sleep(Duration::from_millis(200)).await;
                visit.site.answer_programme(Programme::AsPublished);
            }
            Deed::SetClock(days) => {
                visit.js(CLOCK, vec![days.into()]).await;
            }
            Deed::FillStorage(at) => {
                visit.js(FILL, vec![]).await;
                star(visit, truths, at).await;
                visit.js(EMPTY, vec![]).await;
                // The next change is written with all before it.
                star(visit, truths, at + 1).await;
            }
            Deed::OpenAddressAgain if truths.is_online => truths.address_holds(visit).await,
            Deed::OpenAddressAgain => {}
        }
    }
}

/// Taps a star, and notes that its session is kept if it was not, and the other way round.
async fn star(visit: &Visit, truths: &mut Truths, at: usize) {
    let session = visit.js(STAR, vec![at.into()]).await;
    let Some(session) = session.as_str() else { return };
    if !truths.agenda.remove(session) {
        truths.agenda.insert(session.to_owned());
    }
    println!("    {session}, and so {:?}", truths.agenda);
    sleep(Duration::from_millis(50)).await;
}

/// Goes through the history, as far as it goes within the site.
async fn step(visit: &Visit, script: &str) {
    visit.js(script, vec![]).await;
    sleep(Duration::from_millis(300)).await;
    // `data:,` or `about:blank`, with which the tab began.
    if !visit.address().await.starts_with('/') {
        visit.open("/fr/").await;
    }
}
