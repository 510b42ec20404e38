//! The agenda on its time axis.

use super::{CARE, HEALTH, NOW, reopen, told};
use crate::{
    pages::{Agenda, Frame, Programme},
    support::{
        Device,
        dist::programme,
        in_browser,
        site::Programme as Answer,
        visit::Visit,
        words::{plain, said},
    },
};
use barnamaj::i18n::{self, Counted, Message};
use barnamaj::{
    agenda::{level::Level, plan::clashes_of},
    programme::{index::Index, lang::Lang, load::load},
};
use fantoccini::key::Key;
use serde_json::Value;

const PLENARY: &str = "industry-sustainability";
const PLAN: [&str; 5] = ["opening-keynotes", "governance-trustworthy-ai", PLENARY, HEALTH, CARE];

/// The agenda of [`PLAN`], at the rehearsed time.
async fn plan<'a>(visit: &'a Visit, lang: &str) -> Agenda<'a> {
    let programme = Programme::open(visit, lang, NOW).await;
    for id in PLAN {
        programme.card(id).tap().await;
    }
    reopen(visit, lang).await
}

/// What stands on the axis, by kind.
async fn axis(visit: &Visit) -> Vec<String> {
    let classes = visit.attributes(".timeline > li", "class").await;
    classes.iter().map(|class| class.split(' ').next().unwrap_or_default().to_owned()).collect()
}

async fn until_axis_is(visit: &Visit, wanted: &[&str]) {
    visit.until(&format!("the axis {wanted:?}"), async || axis(visit).await == wanted).await;
}

fn index(programme: &Value) -> Index {
    Index::new(load(&programme.to_string()).expect("a programme").programme)
}

/// The published programme with one session changed.
fn changed(id: &str, change: impl FnOnce(&mut Vec<Value>, usize)) -> Value {
    let mut programme = programme();
    let sessions = programme["sessions"].as_array_mut().expect("sessions");
    let at = sessions.iter().position(|session| session["id"] == id).expect("the session");
    change(sessions, at);
    programme
}

#[test]
fn a_day_stands_on_a_time_axis_with_free_time_hurry_and_the_present() {
    for (device, lang) in [(Device::SmallPhone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            plan(visit, lang).await;
            let wanted = [
                "stop", "free", "now-mark", "stop", "free", "stop", "hurry", "stop", "hurry",
                "stop", "clash",
            ];
            until_axis_is(visit, &wanted).await;
            let words = plain(&visit.text("main").await);
            for range in ["10:00–11:15", "12:15–14:30"] {
                let free = told(lang, Message::PlanFree, &[("x", range)]);
                assert!(words.contains(&free), "{words} tells {free}");
            }
            let mark = visit.text(".now-mark").await;
            assert!(
                mark.contains("10:25") && mark.contains(&said(lang, Message::NowNow)),
                "{mark}"
            );
            let index = index(&programme());
            let room = |id: &str| {
                let lang = Lang::new(lang).unwrap();
                let room = index.room(index.session(id).unwrap().room.as_deref().unwrap());
                room.unwrap().name.get(lang).unwrap().text.to_owned()
            };
            let rooms = [room(PLENARY), room(HEALTH)];
            let hurry = [("from", &*rooms[0]), ("to", &*rooms[1])];
            let hurry = told(lang, Message::PlanNoPause, &hurry);
            assert!(words.contains(&hurry), "{words} tells {hurry}");
            let wide = "const root = document.documentElement;
                return root.scrollWidth - root.clientWidth";
            assert_eq!(visit.js(wide, vec![]).await, 0, "it fits");
            assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
        });
    }
}

#[test]
fn free_time_offers_what_could_fill_it() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            let agenda = plan(visit, lang).await;
            let lang = Lang::new(lang).unwrap();
            let one = plain(&i18n::count(lang, Counted::FittingMine, 1).0);
            let summary = plain(&visit.text(".free summary").await);
            assert!(summary.contains(&one), "{summary} says {one}");
            let offer = agenda.card("interministerial-conversation");
            assert!(!offer.is_shown().await, "it is not yet open");
            visit.click(".free summary").await;
            visit.until("the offer", async || offer.is_shown().await).await;
            assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
            offer.tap().await;
            let wanted = ["stop", "free", "stop", "now-mark", "stop", "free", "stop"];
            visit
                .until("it is on the axis", async || {
                    axis(visit).await.starts_with(&wanted.map(String::from))
                })
                .await;
            assert!(
                visit
                    .sees(".timeline > .stop [data-session='interministerial-conversation']")
                    .await
            );
        });
    }
}

#[test]
fn free_time_still_opens_when_a_session_has_become_a_maybe() {
    in_browser(Device::Phone, async |visit| {
        let agenda = plan(visit, "fr").await;
        let session = agenda.card(PLENARY);
        session.choose_maybe().await;
        visit.click(".free summary").await;
        let offer = agenda.card("interministerial-conversation");
        visit.until("the offer", async || offer.is_shown().await).await;
    });
}

#[test]
fn a_clash_is_marked_on_both_sides_and_can_be_resolved() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            let agenda = plan(visit, lang).await;
            let titles = [agenda.card(CARE).title().await, agenda.card(HEALTH).title().await];
            let values = [("a", &*titles[0]), ("b", &*titles[1]), ("x", "15:30–16:30")];
            let clash = told(lang, Message::PlanClash, &values);
            let pairs: Vec<_> = visit.texts(".pair").await.iter().map(|text| plain(text)).collect();
            assert!(pairs.len() == 1 && pairs[0].contains(&clash), "{pairs:?} say {clash}");
            let overlap = told(lang, Message::PlanOverlap, &[]);
            let marks = visit.texts("[data-clash] .marks").await;
            assert_eq!(marks, [overlap.clone(), overlap], "once on each side");
            let drop = told(lang, Message::PlanDrop, &[("x", &titles[1])]);
            assert!(pairs[0].contains(&drop), "{pairs:?} offer {drop}");

            visit.click(".pair button:nth-of-type(2)").await;
            visit.until("resolved", async || !visit.has(".pair, [data-clash]").await).await;
            assert!(!agenda.card(HEALTH).is_shown().await && agenda.card(CARE).is_shown().await);
            Frame(visit).undo().await;
            visit.until("as before", async || visit.has(".pair").await).await;
        });
    }
}

#[test]
fn a_clash_names_who_speaks_meanwhile() {
    // The round table now begins in the last half hour of the plenary.
    let programme = changed(HEALTH, |sessions, at| {
        sessions[at]["start"] = "2025-07-01T15:00:00+01:00".into();
    });
    let index = index(&programme);
    let [health, plenary] = [HEALTH, PLENARY].map(|id| index.position(id).unwrap());
    let clashes = clashes_of(&index, &[(plenary, Level::Going)], health);
    let speakers = &index.sessions()[plenary].speakers;
    let missed = clashes[0].speaking[1].iter().map(|&place| &*speakers[place].person);
    let missed: Vec<_> = missed.map(|id| &index.person(id).unwrap().name).collect();
    assert!(!missed.is_empty(), "somebody speaks");
    for lang in ["ar", "fr"] {
        in_browser(Device::Phone, async |visit| {
            visit.site.answer_programme(Answer::Text(programme.to_string()));
            plan(visit, lang).await;
            let told = plain(&visit.text(".pair").await);
            for name in &missed {
                let name = name.get(Lang::new(lang).unwrap()).unwrap().text;
                assert!(told.contains(name), "{told} names {name}");
            }
        });
    }
}

#[test]
fn another_level_leaves_the_focus_where_it_is() {
    for lang in ["ar", "fr"] {
        in_browser(Device::Desktop, async |visit| {
            let agenda = plan(visit, lang).await;
            let card = agenda.card(PLENARY);
            visit
                .js(
                    "document.querySelector('[data-session=' + arguments[0] + '] .unsure').focus()",
                    vec![PLENARY.into()],
                )
                .await;
            visit.keys(&Key::Enter.to_string()).await;
            visit.until("a maybe", async || card.level().await == "mixed").await;
            let switch = format!("{} .unsure:focus", card.selector());
            assert_eq!(visit.texts(&switch).await, [said(lang, Message::CardMaybe)]);
            // A neighbour goes: the list is drawn anew, and the focus is given back.
            visit.js("document.querySelector('.pair button').click()", vec![]).await;
            visit.until("drawn anew", async || !visit.has(".pair").await).await;
            visit.until("the focus", async || visit.has(&switch).await).await;
        });
    }
}

#[test]
fn a_session_that_is_gone_stays_with_what_it_was() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            let agenda = plan(visit, lang).await;
            let title = agenda.card(HEALTH).title().await;
            let mut without = changed(HEALTH, |sessions, at| drop(sessions.remove(at)));
            without["revision"] = (without["revision"].as_u64().unwrap() + 1).into();
            visit.site.answer_programme(Answer::Text(without.to_string()));
            reopen(visit, lang).await;
            let gone = visit.texts(".gone s").await.concat();
            let room = index(&programme()).room("toubkal").unwrap().name.clone();
            let room = room.get(Lang::new(lang).unwrap()).unwrap().text.to_owned();
            for told in [&title, "15:30–16:30", &room] {
                assert!(gone.contains(told), "{gone} tells {told}");
            }
            assert!(!visit.has(".pair").await, "what is gone clashes with nothing");
            assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
            visit.click(".gone button").await;
            visit.until("it is removed", async || !visit.has(".gone-entry").await).await;
        });
    }
}
