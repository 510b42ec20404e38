//! Days on end: visitors come and go, the network fails now and then, the programme changes. What
//! grows a little with each of these would stop a screen on the second day.
//!
//! The two days of the event are played over and over, in half a minute each time; what the page
//! holds is measured in the morning of the first day, after the first round (until then, things
//! are made that stay) and after the last. `SOAK_MINUTES` says for how long (1.5; `make soak`: 30).

mod figures;
mod visits;

use crate::kiosk_survives::screen::{ONE_INTERVAL, Screen, revised};
use crate::support::{
    Device,
    dist::dist,
    in_new_browser,
    site::{Clock, Programme as Answer},
    visit::Visit,
};
use figures::{Figures, measured, told};
use serde_json::Value;
use std::{env, time::Duration};

/// From the first morning to the second evening, in rehearsed seconds to a real one.
const SETTINGS: &str =
    "now=2025-07-01T08:00&speed=3600&idle=5&rotate=3&refresh=5&languages=fr,ar,zgh,en";
/// The real seconds of 35 hours.
const ROUND: u64 = 35;

/// The clocks of the page in the hands of the test: the day begins anew, a visitor is gone in no
/// time, everything stands still before it begins and while it is measured.
const CLOCKS: &str = "const date = Date.now, steady = performance.now.bind(performance);
    const started = date();
    window.soak = { late: 0, ahead: 0, still: true };
    Date.now = () => soak.still ? started : date() - soak.late;
    performance.now = () => soak.still ? 1e10 : steady() + soak.ahead * 1000;
    soak.restart = () => { soak.late = date() - started; soak.still = false; };
    soak.isOver = (seconds) => (Date.now() - started) / 1000 >= seconds;";

/// Tells the memory of the wasm module.
const MEMORY: &str = "const memories = new Set();
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const real = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await real.apply(WebAssembly, given);
            for (const one of Object.values((made.instance ?? made).exports)) {
                if (one instanceof WebAssembly.Memory) memories.add(one);
            }
            return made;
        };
    }
    window.wasmBytes = () => [...memories].reduce((sum, one) => sum + one.buffer.byteLength, 0);";

#[test]
fn two_days_with_visitors_leave_nothing_behind() {
    let minutes = env::var("SOAK_MINUTES").map_or(1.5, |minutes| minutes.parse().expect("minutes"));
    let rounds = ((minutes * 60.0 / ROUND as f64).round() as u64).max(2);
    // A busy machine takes its time for each visit.
    let patience = Duration::from_secs(120 + rounds * ROUND * 4);
    in_new_browser(patience, &dist(), Device::Kiosk, async |visit| {
        expect_failures(visit);
        visit.before_each_page(CLOCKS).await;
        visit.before_each_page(MEMORY).await;
        // The time that it told would not go along with the clocks of the page.
        visit.site.set_clock(Clock::Silent);
        let screen = Screen::start(visit, SETTINGS).await;
        let mut first = None;
        for round in 1..=rounds {
            play(&screen, round).await;
            let now = measure(&screen).await;
            println!("{}", told(round, &now));
            first.get_or_insert_with(|| now.clone());
            if round == rounds {
                first.as_ref().expect("a round").assert_no_growth_to(&now, rounds - 1);
            }
        }
        screen.begin("fr").await;
    });
}

/// What the browser says about a network that fails.
fn expect_failures(visit: &Visit) {
    for error in ["ERR_CONNECTION_REFUSED", "ERR_CONNECTION_RESET", "ERR_EMPTY_RESPONSE", "500"] {
        visit.expect_console_error(error);
    }
}

/// The two days, with all that happens in them.
async fn play(screen: &Screen<'_>, round: u64) {
    let visit = screen.0;
    visit.js("soak.restart()", vec![]).await;
    for (number, visitor) in (round..).zip(visits::ALL) {
        let away = number % 4 == 0;
        match number % 4 {
            0 => visit.lose_server().await,
            1 => visit.site.answer_programme(Answer::Text(moved(round, 0))),
            2 => visit.site.answer_programme(Answer::Status(500)),
            _ => visit.site.answer_programme(Answer::AsPublished),
        }
        visits::come(screen, visitor).await;
        if away {
            visit.site.restart();
        }
    }
    visit.site.answer_programme(Answer::Text(moved(round, 1)));
    until_answered(visit).await;
    // As it was, for what is measured.
    visit.site.answer_programme(Answer::Text(revision(round, 2, |_| {})));
    until_answered(visit).await;
    let over = format!("return soak.isOver({ROUND})");
    let over = async || visit.js(&over, vec![]).await == true;
    visit.until_within(Duration::from_secs(2 * ROUND), "the second evening", over).await;
    visit.until("the end", async || visit.sees(".k-after").await).await;
}

/// The programme with a session in another room and at another time.
fn moved(round: u64, number: u64) -> String {
    revision(round, number, |programme| {
        let sessions = programme["sessions"].as_array_mut().expect("sessions");
        let session = &mut sessions[(round as usize * 7) % 30];
        session["room"] = "toubkal".into();
        let start = session["start"].as_str().expect("a time");
        session["start"] = start.replace(":30:00+", ":35:00+").replace(":00:00+", ":05:00+").into();
    })
}

/// One of three revisions of a round.
fn revision(round: u64, number: u64, change: impl FnOnce(&mut Value)) -> String {
    revised(|programme| {
        change(programme);
        programme["revision"] = (1 + round * 3 + number).into();
    })
}

/// Waits until the programme was asked for, and for what comes after it.
async fn until_answered(visit: &Visit) {
    let before = visit.site.programme_answers().len();
    // The second has left when the first was dealt with.
    let answered = async || visit.site.programme_answers().len() >= before + 2;
    visit.until_within(2 * ONE_INTERVAL, "two answers", answered).await;
}

/// What the page holds at eight in the morning of the first day, in the same language and with
/// the same session in focus.
async fn measure(screen: &Screen<'_>) -> Figures {
    let visit = screen.0;
    visit.js("soak.still = true", vec![]).await;
    let morning = async || visit.texts(".k-clock").await == ["08:00"];
    visit.until("the first morning", morning).await;
    assert_eq!(screen.presence().await, "nobody");
    assert!(!screen.board().await.is_empty());
    assert!(!screen.tells_age().await, "it is confirmed");
    // Each clock of the page ticks once a second.
    visit.js("return new Promise(done => setTimeout(() => done(null), 2500))", vec![]).await;
    measured(visit).await
}
