//! What earlier versions have left on a device, when today's comes, and the next.
//!
//! Their workers, caches and records are as they were (`tests/fixtures/upgrade`): a visitor who
//! comes back after months has them. Each journey is made in three engines (`engines.rs`).

mod past;

use crate::{
    pages::{Agenda, Changes, Frame, Kept, Programme, Reminders, Session},
    support::{
        Device,
        dist::{dist, programme},
        in_keeping_browser,
        versions::{another_version, version},
        visit::Visit,
        words::said,
    },
};
use barnamaj::i18n::Message;
use past::{FIRST, Past, SECOND, past_programme};
use serde_json::{Map, Value, json};
use std::{fs, path::Path};
use tempfile::TempDir;

const AGENDA: &str = "barnamaj/assises-ia-2025/agenda";
const SEEN: &str = "barnamaj/assises-ia-2025/seen";
const PREFERENCES: &str = "barnamaj/preferences";

/// Kept in each record, in the programme of then at another time and in another room.
const MOVED: &str = "public-health";
const ID: &str = "fintech";
const OTHER: &str = "sport-performance";

/// The agenda as the first version wrote it, from before there were levels.
const FIRST_AGENDA: &str = r#"{"version":1,"sessions":{"public-health":{"added":"2025-06-20T20:00:00+01:00","start":"2025-07-01T14:30:00+01:00","end":"2025-07-01T15:30:00+01:00","room":"ourika"},"withdrawn":{"added":"2025-06-20T20:01:00+01:00","start":"2025-07-01T09:00:00+01:00"},"fintech":{"added":"2025-06-20T20:02:00+01:00","start":"2025-07-02T10:45:00+01:00","end":"2025-07-02T11:45:00+01:00","room":"ouzoud"}}}"#;

/// The same agenda after a change by the second version: what it knew of the older entries, it has
/// kept, and one has become a "maybe".
const SECOND_AGENDA: &str = r#"{"version":2,"sessions":{"public-health":{"level":"going","added":"2025-06-20T20:00:00+01:00","start":"2025-07-01T14:30:00+01:00","end":"2025-07-01T15:30:00+01:00","room":"ourika"},"withdrawn":{"level":"going","added":"2025-06-20T20:01:00+01:00","start":"2025-07-01T09:00:00+01:00"},"fintech":{"level":"maybe","added":"2025-06-20T20:02:00+01:00","title":{"fr":"IA et FinTech","ar":"الذكاء الاصطناعي والتكنولوجيا المالية","en":"AI and FinTech"},"start":"2025-07-02T10:45:00+01:00","end":"2025-07-02T11:45:00+01:00","room":"ouzoud","room_status":"confirmed","state":"scheduled"}}}"#;

const FIRST_PREFERENCES: &str = r#"{"language":"fr","theme":"dark","text_size":"large"}"#;
const SECOND_PREFERENCES: &str =
    r#"{"language":"fr","theme":"dark","text_size":"large","view":"list","reminders":true}"#;

/// Both sessions, in the one form that links have had.
const LINK: &str = "AdLTRWQCA6oA4OEAtw";

/// The programme of then, as the second version kept it to tell what has changed since.
fn seen() -> String {
    let past = past_programme();
    let seen = |session: &Value| {
        let fields = ["title", "start", "end", "room", "room_status", "state"];
        let known = fields.iter().filter(|name| !session[**name].is_null());
        let known = known.map(|name| ((*name).to_owned(), session[*name].clone()));
        (session["id"].as_str().expect("an id").to_owned(), known.collect::<Map<_, _>>().into())
    };
    let sessions = past["sessions"].as_array().expect("sessions").iter().map(seen);
    let sessions: Map<String, Value> = sessions.collect();
    json!({ "version": 1, "revision": past["revision"], "sessions": sessions }).to_string()
}

/// A visit long ago, after which that version is kept; its site, which is there until it is dropped.
async fn visit_long_ago(visit: &Visit, past: &Past) -> TempDir {
    let site = past.site();
    visit.site.publish(site.path());
    visit.open("/fr/").await;
    Kept(visit).ready().await;
    assert_eq!(Kept(visit).version().await, past.version);
    site
}

/// Publishes a site and takes it when it is offered.
async fn take(visit: &Visit, site: &Path, version: &str) {
    visit.site.publish(site);
    Kept(visit).look_for_news().await;
    Kept(visit).until_offered().await;
    Kept(visit).update().await;
    until_version(visit, version).await;
}

async fn until_version(visit: &Visit, version: &str) {
    let page = format!("meta[name=version][content='{version}']");
    visit.until(&page, async || visit.has(&page).await).await;
    visit.ready().await;
}

/// Nothing is kept but this version and the programme.
async fn assert_that_old_caches_are_gone(visit: &Visit, version: &str) {
    let mut wanted = [format!("barnamaj-{version} /"), "barnamaj-data-assises-ia-2025 /".into()];
    wanted.sort();
    visit.until("old caches are gone", async || Kept(visit).caches().await == wanted).await;
    assert_eq!(Kept(visit).workers().await.len(), 1);
}

/// The agenda is that of then, with one session as sure as this.
async fn assert_that_the_agenda_is_there(visit: &Visit, record: &str, level: &str) {
    let agenda = Agenda::open(visit, "fr").await;
    agenda.until_sessions_are(&[MOVED, ID]).await;
    assert_eq!(agenda.card(MOVED).level().await, "true");
    assert_eq!(agenda.card(ID).level().await, level);
    let text = visit.text("main").await;
    assert!(text.contains(&said("fr", Message::AgendaNoLonger)), "one has left: {text}");
    assert_eq!(visit.stored(AGENDA).await.as_deref(), Some(record), "nobody has changed it");
    assert_eq!(Frame(visit).storage_notice().await, None);
}

async fn assert_that_it_looks_as_chosen(visit: &Visit) {
    assert_eq!(Frame(visit).forced_theme().await.as_deref(), Some("dark"));
    assert_eq!(visit.attribute("html", "data-text").await.as_deref(), Some("large"));
}

/// A session of the agenda has moved since it was kept, and that is told.
async fn assert_that_the_move_is_told(visit: &Visit) {
    let changes = Changes::open(visit, "fr").await;
    changes.until_told("mine").await;
    assert!(changes.group("mine").await.contains(&MOVED.to_owned()));
    let (before, now) = changes.sides(MOVED, "moved").await;
    assert!(before.contains("14:30") && now.contains("15:30"), "{before} {now}");
}

/// Links that earlier versions have made.
async fn assert_that_links_are_read(visit: &Visit) {
    visit.open("/fr/about").await;
    visit.open(&format!("/fr/agenda#a={LINK}")).await;
    visit.find("[data-standing]").await;
    let mut linked = visit.attributes("[data-standing] article", "data-session").await;
    // They are grouped by how they stand to the agenda.
    linked.sort();
    assert_eq!(linked, [ID, MOVED]);
    let programme = Programme::open(visit, "fr", "vertical=sport&day=2025-07-02").await;
    programme.until_sessions_are(&[OTHER]).await;
    assert!(Session::open(visit, "ar", ID).await.is_kept().await);
}

pub async fn what_the_first_version_left_is_there_today(visit: &Visit) {
    let _past = visit_long_ago(visit, &FIRST).await;
    visit.store(AGENDA, FIRST_AGENDA).await;
    visit.store(PREFERENCES, FIRST_PREFERENCES).await;
    let today = version(&dist());
    take(visit, &dist(), &today).await;
    assert_that_old_caches_are_gone(visit, &today).await;
    assert_that_the_agenda_is_there(visit, FIRST_AGENDA, "true").await;
    assert_that_it_looks_as_chosen(visit).await;
    assert_that_the_move_is_told(visit).await;
    assert_that_links_are_read(visit).await;
    // The next change makes it a record of today, in which nothing is missing.
    Programme::open(visit, "fr", "").await.card(OTHER).tap().await;
    let record: Value = serde_json::from_str(&visit.stored(AGENDA).await.unwrap()).unwrap();
    assert_eq!(record["version"], 2);
    let kept = record["sessions"].as_object().expect("sessions").keys();
    let mut kept: Vec<&str> = kept.map(String::as_str).collect();
    kept.sort();
    assert_eq!(kept, [ID, MOVED, OTHER, "withdrawn"]);
}

pub async fn each_version_takes_the_place_of_the_one_before(visit: &Visit) {
    let _past = visit_long_ago(visit, &FIRST).await;
    let second = SECOND.site();
    take(visit, second.path(), SECOND.version).await;
    visit.store(AGENDA, SECOND_AGENDA).await;
    visit.store(PREFERENCES, SECOND_PREFERENCES).await;
    visit.store(SEEN, &seen()).await;
    let today = version(&dist());
    take(visit, &dist(), &today).await;
    assert_that_old_caches_are_gone(visit, &today).await;
    assert_that_the_agenda_is_there(visit, SECOND_AGENDA, "mixed").await;
    assert!(Reminders(visit).are_on().await);
    assert_that_it_looks_as_chosen(visit).await;
    assert_that_the_move_is_told(visit).await;
    assert_eq!(Changes::of(visit).group("elsewhere").await, [""; 0], "nothing else is new");
    assert_that_links_are_read(visit).await;

    let (next, version) = the_next_version();
    take(visit, next.path(), &version).await;
    assert_that_old_caches_are_gone(visit, &version).await;
    assert_that_the_agenda_is_there(visit, SECOND_AGENDA, "mixed").await;
    let changes = Changes::open(visit, "fr").await;
    changes.until_told("mine").await;
    let now = async || changes.sides(MOVED, "moved").await.1;
    visit.until("the time of the next programme", async || now().await.contains("16:30")).await;
}

/// Another app, and a programme that has changed once more.
fn the_next_version() -> (TempDir, String) {
    let next = another_version();
    let mut programme = programme();
    let revision = programme["revision"].as_i64().expect("a revision");
    programme["revision"] = json!(revision + 1);
    let sessions = programme["sessions"].as_array_mut().expect("sessions");
    let moved = sessions.iter_mut().find(|session| session["id"] == MOVED).expect(MOVED);
    moved["start"] = json!("2025-07-01T16:30:00+01:00");
    moved["end"] = json!("2025-07-01T17:30:00+01:00");
    fs::write(next.path().join("programme.json"), programme.to_string()).unwrap();
    let version = version(next.path());
    (next, version)
}

/// Nobody has to be asked when no page of the old version is open any more.
pub async fn who_leaves_and_comes_back_has_the_new_version(visit: &Visit) {
    let _past = visit_long_ago(visit, &SECOND).await;
    visit.store(AGENDA, SECOND_AGENDA).await;
    visit.site.publish(&dist());
    visit.open("/fr/").await;
    Kept(visit).until_offered().await;
    assert_eq!(Kept(visit).version().await, SECOND.version, "its worker answers everything");
    leave(visit).await;
    let today = version(&dist());
    let back = async || {
        visit.open("/fr/").await;
        Kept(visit).version().await == today
    };
    visit.until("the new version", back).await;
    assert_that_old_caches_are_gone(visit, &today).await;
    assert_that_the_agenda_is_there(visit, SECOND_AGENDA, "mixed").await;
}

/// Closes the page. (One that was only left for another may be kept for the way back, with its
/// version.)
async fn leave(visit: &Visit) {
    let page = visit.open_tab().await;
    let other = visit.client.window().await.expect("a tab");
    visit.switch_tab(page).await;
    visit.client.close_window().await.expect("the tab closes");
    visit.switch_tab(other).await;
}

/// Not in WebKit, whose tabs do not draw while they are driven from another.
pub async fn two_open_tabs_come_from_one_version_to_the_next(visit: &Visit) {
    let _past = visit_long_ago(visit, &SECOND).await;
    visit.store(AGENDA, SECOND_AGENDA).await;
    let today = version(&dist());
    take(visit, &dist(), &today).await;
    let first = visit.open_tab().await;
    visit.open("/fr/").await;
    let (next, version) = the_next_version();
    take(visit, next.path(), &version).await;
    let second = visit.client.window().await.unwrap();

    visit.switch_tab(first).await;
    assert_eq!(Kept(visit).version().await, today, "it was not asked");
    Programme::of(visit).card(OTHER).tap().await;
    visit.switch_tab(second).await;
    let kept = async || Programme::of(visit).card(OTHER).is_kept().await;
    visit.until("the star of the other tab", kept).await;
    assert_that_old_caches_are_gone(visit, &version).await;
    for tab in visit.client.windows().await.unwrap() {
        visit.switch_tab(tab).await;
        visit.reload().await;
        assert_eq!(Kept(visit).version().await, version);
        assert!(Programme::of(visit).card(OTHER).is_kept().await);
        assert_eq!(Programme::of(visit).card(ID).level().await, "mixed");
    }
}

/// A journey in Chromium.
macro_rules! in_chromium {
    ($($name:ident,)*) => {
        mod chromium {
            use super::*;
            $(#[test]
            fn $name() {
                in_keeping_browser(Device::Phone, async |visit| super::$name(visit).await);
            })*
        }
    };
}

in_chromium! {
    what_the_first_version_left_is_there_today,
    each_version_takes_the_place_of_the_one_before,
    who_leaves_and_comes_back_has_the_new_version,
    two_open_tabs_come_from_one_version_to_the_next,
}
