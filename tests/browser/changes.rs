//! What a visitor is told when the programme changes.

mod no_news;

use crate::{
    pages::{Changes, Frame, Kept, Programme},
    support::{
        Device,
        dist::programme,
        in_browser,
        site::Programme as Answer,
        visit::Visit,
        words::{counted, plain, said},
    },
};
use barnamaj::i18n::{Counted, Message};
use serde_json::{Value, json};

const SEEN: &str = "barnamaj/assises-ia-2025/seen";
/// Kept: two sessions of the second day that do not clash.
const KEPT: [&str; 2] = ["fintech", "administration-roadmap"];

/// The published programme, changed and with another revision.
fn changed(by: i64, change: impl FnOnce(&mut Vec<Value>)) -> Answer {
    let mut programme = programme();
    let revision = programme["revision"].as_i64().expect("a revision");
    programme["revision"] = json!(revision + by);
    change(programme["sessions"].as_array_mut().expect("sessions"));
    Answer::Text(programme.to_string())
}

fn of<'a>(sessions: &'a mut [Value], id: &str) -> &'a mut Value {
    sessions.iter_mut().find(|session| session["id"] == id).expect(id)
}

/// Something of everything: a kept session moves into another one and into another room, one of
/// the same verticals is cancelled, others are renamed, confirmed, taken out, new.
fn eventful() -> Answer {
    changed(1, |sessions| {
        let moved = of(sessions, "fintech");
        moved["start"] = json!("2025-07-02T11:30:00+01:00");
        moved["end"] = json!("2025-07-02T12:30:00+01:00");
        moved["room"] = json!("ourika");
        of(sessions, "sovereign-technology-funds")["state"] = json!("cancelled");
        of(sessions, "public-health")["room_status"] = json!("confirmed");
        let renamed = of(sessions, "teachers-skills");
        for lang in ["fr", "ar", "en"] {
            renamed["title"][lang] = json!(format!("Nouveau {lang}"));
        }
        let mut new = of(sessions, "sport-performance").clone();
        sessions.retain(|session| session["id"] != "sport-performance");
        new["id"] = json!("brand-new");
        new["number"] = json!(900);
        sessions.push(new);
    })
}

/// Keeps two sessions and has seen the programme.
async fn a_first_visit(visit: &Visit, lang: &str) {
    let programme = Programme::open(visit, lang, "").await;
    for id in KEPT {
        programme.card(id).tap().await;
    }
    until_seen(visit, 0).await;
}

/// Waits until a revision counts as seen that is by so many higher than the published one.
async fn until_seen(visit: &Visit, by: i64) {
    let published = programme()["revision"].as_i64().expect("a revision");
    let seen = format!(r#""revision":{},"#, published + by);
    let stored = async || visit.stored(SEEN).await.is_some_and(|stored| stored.contains(&seen));
    visit.until(&seen, stored).await;
}

fn all_changes_are_told_until_they_are_seen(device: Device, lang: &str) {
    in_browser(device, async |visit| {
        a_first_visit(visit, lang).await;
        visit.site.answer_programme(eventful());
        visit.open(&format!("/{lang}/")).await;
        let changes = Changes::of(visit);
        assert_eq!(plain(&changes.until_bar().await), counted(lang, Counted::ChangesMine, 1));
        assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
        changes.show().await;
        changes.until_told("mine").await;
        assert_eq!(Frame(visit).headings().await, [said(lang, Message::NavChanges)]);
        changes.until_no_bar().await;
        assert_eq!(changes.group("mine").await, ["fintech"]);
        assert_eq!(changes.group("my-verticals").await, ["sovereign-technology-funds"]);
        let others = changes.group("elsewhere").await;
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        assert_eq!(others, ["public-health", "teachers-skills", "brand-new", "sport-performance"]);

        let (was, is) = changes.sides("fintech", "moved").await;
        assert_eq!((&*plain(&was), &*plain(&is)), ("10:45–11:45", "11:30–12:30"));
        let (was, is) = changes.sides("fintech", "room").await;
        assert!(was != is && !was.is_empty() && !is.is_empty(), "{was} {is}");
        let moved = changes.told("fintech", "moved").await;
        for word in [said(lang, Message::ChangesMoved), said(lang, Message::ChangesBefore)] {
            assert!(moved.contains(&word), "{moved} says {word}");
        }
        let clash = changes.clash("fintech").await;
        let other = changes.card("administration-roadmap");
        assert!(!other.is_shown().await && plain(&clash).contains("11:45–12:30"), "{clash}");
        assert_eq!(changes.sides("teachers-skills", "renamed").await.1, format!("Nouveau {lang}"));
        for (id, what) in [
            ("sovereign-technology-funds", "cancelled"),
            ("public-health", "confirmed"),
            ("brand-new", "added"),
            ("sport-performance", "gone"),
        ] {
            assert!(!changes.told(id, what).await.is_empty(), "{id} {what}");
        }
        assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
        let wide = "return document.documentElement.scrollWidth > innerWidth";
        assert_eq!(visit.js(wide, vec![]).await, false, "it fits");

        // Having looked is not yet having seen.
        visit.reload().await;
        changes.until_told("mine").await;
        assert!(changes.card("fintech").is_kept().await);
        changes.seen().await;
        let none = said(lang, Message::ChangesNone);
        visit.until("nothing new", async || changes.status().await == none).await;
        assert_eq!(Frame(visit).focus().await, "main#main");
        visit.open(&format!("/{lang}/")).await;
        until_seen(visit, 1).await;
        let changes = Changes::open(visit, lang).await;
        assert_eq!(changes.status().await, none);
        assert_eq!(changes.bar().await, None);
    });
}

#[test]
fn all_changes_are_told_in_french_until_they_are_seen() {
    all_changes_are_told_until_they_are_seen(Device::Desktop, "fr");
}

#[test]
fn all_changes_are_told_in_arabic_until_they_are_seen() {
    all_changes_are_told_until_they_are_seen(Device::Phone, "ar");
}

#[test]
fn changes_of_others_alone_are_told_as_those_of_the_programme() {
    in_browser(Device::Phone, async |visit| {
        a_first_visit(visit, "ar").await;
        visit.site.answer_programme(changed(1, |sessions| {
            of(sessions, "public-health")["room"] = json!("ourika");
            of(sessions, "sport-performance")["state"] = json!("cancelled");
        }));
        // During the visit: the page looks for news, and is told at once.
        Kept(visit).look_for_news().await;
        let changes = Changes::of(visit);
        assert_eq!(plain(&changes.until_bar().await), counted("ar", Counted::Changes, 2));
        changes.later().await;
        changes.until_no_bar().await;
        Frame(visit).follow_tab("agenda").await;
        assert_eq!(changes.bar().await, None, "not again in this visit");
        visit.reload().await;
        changes.until_bar().await;
    });
}

#[test]
fn two_tabs_agree_on_what_was_seen() {
    in_browser(Device::Desktop, async |visit| {
        a_first_visit(visit, "fr").await;
        visit.site.answer_programme(eventful());
        visit.open("/fr/changes").await;
        let changes = Changes::of(visit);
        changes.until_told("mine").await;
        let first = visit.open_tab().await;
        visit.open("/ar/").await;
        changes.until_bar().await;
        changes.show().await;
        changes.until_told("mine").await;
        changes.seen().await;
        until_seen(visit, 1).await;
        visit.switch_tab(first).await;
        let none = said("fr", Message::ChangesNone);
        visit.until("here, too", async || changes.status().await == none).await;
    });
}

#[test]
fn what_cannot_be_stored_is_told_within_the_visit() {
    in_browser(Device::Phone, async |visit| {
        visit
            .before_each_page("Storage.prototype.setItem = () => { throw new Error('full') }")
            .await;
        visit.open("/fr/").await;
        let changes = Changes::open(visit, "fr").await;
        changes.status().await;
        visit.site.answer_programme(eventful());
        Kept(visit).look_for_news().await;
        changes.until_told("elsewhere").await;
        changes.seen().await;
        let none = said("fr", Message::ChangesNone);
        visit.until("nothing new", async || changes.status().await == none).await;
    });
}

#[test]
fn the_way_to_all_changes_leads_over_the_page_about() {
    in_browser(Device::Phone, async |visit| {
        visit.open("/ar/about").await;
        visit.click("main a[href$='/ar/changes']").await;
        let changes = Changes::of(visit);
        assert_eq!(changes.status().await, said("ar", Message::ChangesNone));
        assert!(visit.title().await.contains(&said("ar", Message::NavChanges)));
    });
}

#[test]
fn the_bar_covers_nothing_that_has_the_focus_and_gives_way_to_a_new_version() {
    in_browser(Device::SmallPhone, async |visit| {
        a_first_visit(visit, "fr").await;
        let script = "const links = [...document.querySelectorAll('main a.card-link')];
            const tabs = document.querySelector('nav.nav').getBoundingClientRect().top;
            scrollBy({ top: links[5].getBoundingClientRect().bottom - tabs + 4, behavior: 'instant' });
            links[5].focus({ preventScroll: true });";
        visit.js(script, vec![]).await;
        visit.site.answer_programme(eventful());
        Kept(visit).look_for_news().await;
        let changes = Changes::of(visit);
        changes.until_bar().await;
        let clear = async || Frame(visit).focus_is_in_sight().await.is_none();
        visit.until("the focus can be seen", clear).await;
        let small = "return [...document.querySelectorAll('[data-news] :is(a, button)')]
            .map(b => b.getBoundingClientRect()).some(b => b.height < 44 || b.width < 44)";
        assert_eq!(visit.js(small, vec![]).await, false, "room for a thumb");
        visit.js("dispatchEvent(new Event('barnamaj:update'))", vec![]).await;
        changes.until_no_bar().await;
        Kept(visit).until_offered().await;
        Kept(visit).later().await;
        changes.until_bar().await;
    });
}

#[test]
fn a_changed_session_says_so_in_the_agenda_until_that_is_seen() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            a_first_visit(visit, lang).await;
            visit.site.answer_programme(eventful());
            visit.open(&format!("/{lang}/agenda")).await;
            let note = "main .stop [data-what=moved]";
            visit.until("the note", async || visit.has(note).await).await;
            let told = visit.text(note).await;
            assert!(told.contains("10:45") && told.contains("11:30"), "{told}");
            assert_eq!(visit.texts("main .stop .differences").await.len(), 1, "of one session");
            visit.open(&format!("/{lang}/changes")).await;
            let changes = Changes::of(visit);
            changes.until_told("mine").await;
            changes.seen().await;
            visit.open(&format!("/{lang}/agenda")).await;
            visit.until("the agenda", async || visit.has("main .stop").await).await;
            assert!(!visit.has(note).await);
        });
    }
}
