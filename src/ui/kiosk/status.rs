//! The health of the screen, for its operator: behind five touches of the upper corner.

use super::scene::{Scene, scene};
use crate::html::{El, Html, h, live};
use crate::i18n::{self, Message};
use crate::kiosk::settings::{Screen, Settings};
use crate::programme::time::Moment;
use crate::ui::components::button::button;
use crate::ui::components::words::{say, say_with};
use crate::ui::state::{State, state};
use leptos::prelude::{Get, Set, StoredValue, Track, UpdateValue};

/// The touches that open the page, and the seconds within which they have to come.
const TOUCHES: usize = 5;
const WITHIN: i64 = 4;

/// The corner that is touched, and what it opens.
pub fn corner(scene: Scene) -> Html {
    let touches = StoredValue::new(Vec::new());
    let touched = move |event: crate::html::DomEvent| {
        // It begins no visit.
        event.stop_propagation();
        let now = scene.terminal().steady_seconds();
        let number = touches.try_update_value(|touches| {
            touches.retain(|at| now - at < WITHIN);
            touches.push(now);
            touches.len()
        });
        if number.is_some_and(|number| number >= TOUCHES) {
            scene.touch();
            scene.status.set(true);
        }
    };
    // The right one in every language: it must not move away while it is touched.
    let corner = h::div().class("k-corner").attr("dir", "ltr").attr("aria-hidden", "true");
    let corner = corner.on("click", touched);
    let opened = live(move || scene.status.get().then(page));
    vec![corner.into(), opened].into()
}

fn page() -> El {
    let (state, scene) = (state(), scene());
    // Anew each second.
    let rows = live(move || {
        scene.seconds.track();
        facts(state, scene)
    });
    let close = button("button strong")
        .on("click", move |_| scene.status.set(false))
        .child(say(Message::StatusClose));
    h::div()
        .class("k-status")
        .attr("role", "dialog")
        .attr("aria-labelledby", "status")
        .child(h::h2().attr("id", "status").child(say(Message::StatusTitle)))
        .child(rows)
        .child(live(move || faults(scene)))
        .child(close)
}

/// A line: what is told, how it is, and whether that is as it should be.
struct Fact {
    name: &'static str,
    said: Message,
    value: String,
    good: bool,
}

fn facts(state: State, scene: Scene) -> Html {
    let terminal = scene.terminal();
    let health = terminal.health();
    let index = state.index();
    let at_venue = |seconds: i64| state.programme.at_venue(Moment::new(seconds.div_euclid(60), 0));
    let revision = index.map(|index| index.programme().revision.to_string()).unwrap_or_default();
    let fetched = at_venue(state.programme.fetched_at());
    let up = scene.seconds.get();
    let correction = terminal.correction();
    let fact = |name, said: Message, value: String, good| Fact { name, said, value, good };
    let facts = [
        fact("version", Message::StatusVersion, health.version, true),
        fact("revision", Message::StatusProgramme, revision, true),
        fact(
            "fetched",
            Message::StatusFetched,
            fetched.to_string(),
            state.programme.is_confirmed(),
        ),
        fact("uptime", Message::StatusUptime, uptime(up), true),
        fact("crashes", Message::StatusCrashes, health.crashes.clone(), health.crashes == "0"),
        fact("errors", Message::StatusErrors, health.errors.clone(), health.errors == "0"),
        fact("writes", Message::StatusWrites, health.writes.clone(), health.writes == "0"),
        fact("awake", Message::StatusAwake, yes(&health.awake), health.awake == "1"),
        fact("offline", Message::StatusOffline, yes(&health.offline), health.offline == "1"),
        fact("clock", Message::StatusClock, correction.to_string(), correction == 0),
        fact("settings", Message::StatusSettings, settings(&scene.settings.get()), true),
    ];
    let all_good = facts.iter().all(|fact| fact.good);
    let verdict = if all_good { say(Message::StatusGood) } else { say(Message::StatusBad) };
    let rows: Html = facts.into_iter().map(row).collect();
    Html::from_iter([
        h::p().class("lead").attr("data-good", all_good.to_string()).child(verdict),
        h::dl().child(rows),
    ])
}

fn row(fact: Fact) -> El {
    h::div()
        .attr("data-fact", fact.name)
        .attr("data-good", fact.good.to_string())
        .child(h::dt().child(say(fact.said)))
        // In no language.
        .child(h::dd().child(h::bdi().attr("lang", "").attr("dir", "ltr").child(fact.value)))
}

/// Whether something holds, as a sign that every language knows.
fn yes(measured: &str) -> String {
    if measured == "1" { "✓" } else { "✗" }.to_owned()
}

/// Days, hours, minutes and seconds.
fn uptime(seconds: i64) -> String {
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    format!("{days} d {:02}:{:02}:{:02}", rest / 3600, rest / 60 % 60, rest % 60)
}

/// The settings as they would stand in the address.
fn settings(settings: &Settings) -> String {
    let screen = match &settings.screen {
        Screen::Hall => "hall".to_owned(),
        Screen::Room(id) => format!("room:{id}"),
    };
    let languages: Vec<&str> = settings.languages.iter().map(|lang| lang.code()).collect();
    let Settings { idle, rotate, refresh, shift, .. } = settings;
    let languages = languages.join(",");
    format!(
        "screen={screen} languages={languages} idle={idle} rotate={rotate} refresh={refresh} shift={shift}"
    )
}

fn faults(scene: Scene) -> Html {
    let faults = scene.faults.get();
    let said = faults.iter().map(|fault| {
        let values = |_| {
            vec![
                ("x", fault.parameter.to_owned()),
                ("value", i18n::isolate(&fault.value)),
                ("used", i18n::isolate(&fault.instead)),
            ]
        };
        h::p()
            .class("notice")
            .attr("data-fault", fault.parameter)
            .child(say_with(Message::StatusFault, values))
    });
    said.collect()
}
