//! An agenda that plans: two levels, clashes that are told at once.

use crate::{
    pages::{Agenda, Card, Frame, Programme, Session},
    support::{
        Device,
        dist::programme,
        in_browser,
        site::Programme as Answer,
        visit::Visit,
        words::{plain, said},
    },
};
use barnamaj::{
    agenda::{level::Level, plan::clashes_of},
    i18n::{self, rest},
    programme::{index::Index, lang::Lang, load::load},
};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Round tables of one hour, at the same time.
const CARE: &str = "augmented-care";
const HEALTH: &str = "public-health";
const LEARNERS: &str = "ai-for-learners";

/// A message of what comes later, with its values, as it looks on a page.
fn told(lang: &str, pick: fn(&rest::Messages) -> &'static str, values: &[(&str, &str)]) -> String {
    let lang = Lang::from_code(lang).expect("a language of the app");
    plain(&i18n::fill(rest::say(lang, pick).text, values))
}

/// What the toast says, without what cannot be seen.
async fn toast(visit: &Visit) -> String {
    plain(&visit.text(".toast").await)
}

/// Waits until no toast is there.
async fn until_silent(visit: &Visit) {
    visit.until("the toast is gone", async || !visit.has(".toast").await).await;
}

/// Presses a button of the toast, by its place.
async fn answer(visit: &Visit, place: usize) {
    visit.click(&format!(".toast .answers button:nth-of-type({place})")).await;
}

/// Adds two sessions that take place at the same time.
async fn add_a_clash<'a>(visit: &'a Visit, lang: &str) -> Programme<'a> {
    let programme = Programme::open(visit, lang, "now=2025-07-01T10:25").await;
    programme.card(CARE).tap().await;
    programme.card(HEALTH).tap().await;
    programme
}

#[test]
fn the_star_goes_from_going_to_maybe_and_out() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            let programme = Programme::open(visit, lang, "").await;
            let card = programme.card(CARE);
            let title = card.title().await;
            for (level, said) in [
                ("true", None),
                ("mixed", Some(told(lang, |m| m.added.maybe, &[("x", &title)]))),
                ("false", Some(i18n::fill(&said(lang, |m| m.agenda.removed), &[("x", &title)]))),
            ] {
                card.tap().await;
                assert_eq!(card.level().await, level);
                match said {
                    Some(said) => {
                        visit.until(&said, async || toast(visit).await.contains(&said)).await;
                    }
                    None => assert!(!visit.has(".toast").await, "nothing to be told"),
                }
            }
            Frame(visit).undo().await;
            visit.until("a maybe again", async || card.level().await == "mixed").await;
            visit.reload().await;
            assert_eq!(card.level().await, "mixed", "it is kept");
        });
    }
}

#[test]
fn the_page_of_a_session_says_the_level_in_words() {
    for lang in ["fr", "ar"] {
        in_browser(Device::Phone, async |visit| {
            let session = Session::open(visit, lang, CARE).await;
            let cycle = [said(lang, |m| m.card.add), said(lang, |m| m.card.going)];
            let cycle = cycle.into_iter().chain([said(lang, |m| m.card.maybe)]);
            for words in cycle.collect::<Vec<_>>() {
                assert_eq!(plain(&session.switch_text().await), words);
                assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
                session.tap().await;
            }
            assert_eq!(plain(&session.switch_text().await), said(lang, |m| m.card.add));
        });
    }
}

#[test]
fn a_clash_is_told_at_once_and_stays_until_it_is_answered() {
    for (device, lang) in [(Device::SmallPhone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            let programme = add_a_clash(visit, lang).await;
            let titles = [programme.card(HEALTH).title().await, programme.card(CARE).title().await];
            let values = [("a", &*titles[0]), ("b", &*titles[1]), ("x", "15:30–16:30")];
            let clash = told(lang, |m| m.added.clash, &values);
            assert!(toast(visit).await.contains(&clash), "{} says {clash}", toast(visit).await);
            let status = "[role=status] .toast .answers";
            assert!(visit.has(status).await, "it is announced");
            assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
            let small = "return [...document.querySelectorAll('.toast button')]
                .map(b => b.getBoundingClientRect()).some(b => b.height < 44 || b.width < 44)";
            assert_eq!(visit.js(small, vec![]).await, false, "room for a thumb");

            // Keep all.
            answer(visit, 2).await;
            until_silent(visit).await;
            for id in [CARE, HEALTH] {
                assert_eq!(programme.card(id).level().await, "true");
            }
            assert!(programme.card(HEALTH).switch_has_focus().await, "back to where it was");
        });
    }
}

#[test]
fn swapping_takes_all_others_out_and_can_be_undone() {
    in_browser(Device::Phone, async |visit| {
        let programme = add_a_clash(visit, "fr").await;
        programme.card(LEARNERS).tap().await;
        visit.until("two are told", async || visit.texts(".toast li").await.len() == 2).await;
        answer(visit, 1).await;
        let levels = async || {
            let mut levels = Vec::new();
            for id in [CARE, HEALTH, LEARNERS] {
                levels.push(programme.card(id).level().await);
            }
            levels
        };
        visit.until("swapped", async || levels().await == ["false", "false", "true"]).await;
        let care = programme.card(CARE).title().await;
        visit.until("what went is named", async || toast(visit).await.contains(&care)).await;
        Frame(visit).undo().await;
        visit.until("all are back", async || levels().await == ["true", "true", "true"]).await;
    });
}

#[test]
fn cancelling_takes_the_new_one_out_again() {
    in_browser(Device::Desktop, async |visit| {
        let programme = add_a_clash(visit, "ar").await;
        // With the keyboard.
        visit.find(".toast .answers").await;
        visit.js("document.querySelector('.toast button').focus()", vec![]).await;
        visit.keys(&format!("{}{}", Key::Tab, Key::Tab)).await;
        visit.keys(&Key::Enter.to_string()).await;
        until_silent(visit).await;
        assert_eq!(programme.card(HEALTH).level().await, "false");
        assert_eq!(programme.card(CARE).level().await, "true");
    });
}

#[test]
fn a_question_that_was_not_answered_does_not_follow_to_another_page() {
    in_browser(Device::Phone, async |visit| {
        add_a_clash(visit, "fr").await;
        visit.find(".toast .answers").await;
        Frame(visit).follow_tab("agenda").await;
        until_silent(visit).await;
        Agenda::of(visit).until_sessions_are(&[HEALTH, CARE]).await;
        assert_eq!(Card::new(visit, HEALTH).level().await, "true", "nothing was lost");
    });
}

/// The rehearsal clock stands in the first free time of [`PLAN`].
const NOW: &str = "now=2025-07-01T10:25";
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

async fn reopen<'a>(visit: &'a Visit, lang: &str) -> Agenda<'a> {
    visit.open(&format!("/{lang}/agenda?{NOW}")).await;
    Agenda::of(visit)
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
                let free = told(lang, |m| m.plan.free, &[("x", range)]);
                assert!(words.contains(&free), "{words} tells {free}");
            }
            let mark = visit.text(".now-mark").await;
            assert!(mark.contains("10:25") && mark.contains(&said(lang, |m| m.now.now)), "{mark}");
            let index = index(&programme());
            let room = |id: &str| {
                let lang = Lang::from_code(lang).unwrap();
                let room = index.room(index.session(id).unwrap().room.as_deref().unwrap());
                room.unwrap().name.get(lang).unwrap().text.to_owned()
            };
            let rooms = [room(PLENARY), room(HEALTH)];
            let hurry = [("from", &*rooms[0]), ("to", &*rooms[1])];
            let hurry = told(lang, |m| m.plan.no_pause, &hurry);
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
            let lang = Lang::from_code(lang).unwrap();
            let one = plain(&rest::count(lang, |c| &c.fitting_mine, 1).0);
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
fn a_clash_is_marked_on_both_sides_and_can_be_resolved() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            let agenda = plan(visit, lang).await;
            let titles = [agenda.card(CARE).title().await, agenda.card(HEALTH).title().await];
            let values = [("a", &*titles[0]), ("b", &*titles[1]), ("x", "15:30–16:30")];
            let clash = told(lang, |m| m.plan.clash, &values);
            let pairs: Vec<_> = visit.texts(".pair").await.iter().map(|text| plain(text)).collect();
            assert!(pairs.len() == 1 && pairs[0].contains(&clash), "{pairs:?} say {clash}");
            let overlap = told(lang, |m| m.plan.overlap, &[]);
            let marks = visit.texts("[data-clash] .marks").await;
            assert_eq!(marks, [overlap.clone(), overlap], "once on each side");
            let drop = told(lang, |m| m.plan.drop, &[("x", &titles[1])]);
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
                let name = name.get(Lang::from_code(lang).unwrap()).unwrap().text;
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
            card.focus_switch().await;
            visit.keys(&Key::Enter.to_string()).await;
            visit.until("a maybe", async || card.level().await == "mixed").await;
            assert!(card.switch_has_focus().await);
            assert_eq!(visit.texts(".maybe .marks").await, [said(lang, |m| m.card.maybe)]);
            // A neighbour goes: the list is drawn anew, and the focus is given back.
            visit.js("document.querySelector('.pair button').click()", vec![]).await;
            visit.until("drawn anew", async || !visit.has(".pair").await).await;
            visit.until("the focus", async || card.switch_has_focus().await).await;
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
            let room = room.get(Lang::from_code(lang).unwrap()).unwrap().text.to_owned();
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
    visit.store("barnamaj/assises-ia-2025/agenda", &record.to_string()).await;
    reopen(visit, lang).await;
    visit.find(".timeline").await;
    visit.js("return document.fonts.ready.then(() => true)", Vec::new()).await;
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
                visit.js("document.documentElement.dataset.print = 'booklet'", vec![]).await;
                let pages = print(visit).await;
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
