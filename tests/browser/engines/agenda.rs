//! What a visitor keeps, in storage of each kind.

use super::journeys::{ID, OTHER};
use crate::{
    pages::{Agenda, Frame, Programme, Reminders, Session},
    support::{Engine, in_private_window, visit::Visit, words::said},
};
use barnamaj::i18n::Message;

const KEY: &str = "barnamaj/assises-ia-2025/agenda";

/// At the same time as [`ID`].
const CLASHING: &str = "cybersecurity-resilience";

/// Takes the storage away, as browsers do that block cookies.
const BLOCKED: &str = "Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('blocked', 'SecurityError') } })";

/// Lets nothing more be stored.
const FULL: &str = "Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError') }";

async fn until_notice(visit: &Visit, message: Message) {
    let wanted = said("fr", message);
    let said = async || Frame(visit).storage_notice().await.is_some_and(|it| it.contains(&wanted));
    visit.until(&wanted, said).await;
}

pub async fn a_clash_is_told_and_resolved(visit: &Visit) {
    let programme = Programme::open(visit, "ar", "").await;
    for id in [ID, CLASHING] {
        programme.card(id).tap().await;
    }
    Frame(visit).follow_tab("agenda").await;
    let agenda = Agenda::of(visit);
    agenda.until_sessions_are(&[CLASHING, ID]).await;
    assert_eq!(agenda.clashes().await, 1);
    agenda.resolve_clash().await;
    visit.until("one is left", async || agenda.sessions().await.len() == 1).await;
    assert_eq!(agenda.clashes().await, 0);
}

pub async fn a_maybe_is_told_from_going(visit: &Visit) {
    Session::open(visit, "fr", ID).await.choose("maybe").await;
    let agenda = Agenda::open(visit, "fr").await;
    assert_eq!(agenda.card(ID).level().await, "mixed");
    agenda.card(ID).choose_maybe().await;
    assert_eq!(agenda.card(ID).level().await, "true");
}

pub async fn a_reminder_comes_ten_minutes_ahead(visit: &Visit) {
    Programme::open(visit, "fr", "").await.card(ID).tap().await;
    Agenda::open(visit, "fr").await;
    Reminders(visit).switch().await;
    visit.open("/fr/about?now=2025-07-02T10:35").await;
    let told = Reminders(visit).until_told().await;
    assert!(told.len() == 1 && told[0].contains("10:45"), "{told:?}");
    Reminders(visit).close().await;
    Reminders(visit).until_gone().await;
}

pub async fn without_storage_an_agenda_lasts_for_the_visit(visit: &Visit) {
    visit.site.run_first(BLOCKED);
    let programme = Programme::open(visit, "fr", "").await;
    until_notice(visit, Message::AgendaBlocked).await;
    programme.card(ID).tap().await;
    Frame(visit).follow_tab("agenda").await;
    Agenda::of(visit).until_sessions_are(&[ID]).await;
    Frame(visit).switch_language("ar").await;
    Agenda::of(visit).until_sessions_are(&[ID]).await;
}

pub async fn a_full_storage_is_told_and_loses_nothing(visit: &Visit) {
    let programme = Programme::open(visit, "fr", "").await;
    programme.card(OTHER).tap().await;
    let before = visit.stored(KEY).await.expect("a record");
    visit.js(&format!("window.set = Storage.prototype.setItem; {FULL}"), vec![]).await;
    programme.card(ID).tap().await;
    until_notice(visit, Message::AgendaFull).await;
    assert_eq!(visit.stored(KEY).await, Some(before));
    visit.js("Storage.prototype.setItem = window.set", vec![]).await;
    programme.card(CLASHING).tap().await;
    visit.until("no notice", async || Frame(visit).storage_notice().await.is_none()).await;
    visit.open("/fr/").await;
    for id in [OTHER, ID, CLASHING] {
        assert!(programme.card(id).is_kept().await, "{id}");
    }
}

pub async fn a_damaged_record_is_set_aside(visit: &Visit) {
    let damaged = "{\"version\": 1, \"sess";
    visit.open("/fr/about").await;
    visit.store(KEY, damaged).await;
    let programme = Programme::open(visit, "fr", "").await;
    until_notice(visit, Message::AgendaDamaged).await;
    programme.card(ID).tap().await;
    assert_eq!(visit.stored(&format!("{KEY}/damaged-1")).await.as_deref(), Some(damaged));
    visit.open("/fr/").await;
    assert!(programme.card(ID).is_kept().await);
}

/// What is kept lasts as long as the window, and nobody has to be told anything. In Firefox alone:
/// all windows of WebKit are private while it is driven.
#[test]
fn a_private_window_keeps_an_agenda_until_it_is_closed() {
    in_private_window(Engine::Firefox, async |visit| {
        let programme = Programme::open(visit, "fr", "").await;
        visit.until_quiet().await;
        let modules = visit.site.requests().into_iter().filter(|path| path.contains("/app_bg-"));
        assert_eq!(modules.count(), 1, "what is loaded early is not loaded again");
        programme.card(ID).tap().await;
        visit.open("/ar/").await;
        assert!(programme.card(ID).is_kept().await);
        Frame(visit).follow_tab("agenda").await;
        Agenda::of(visit).until_sessions_are(&[ID]).await;
        assert_eq!(Frame(visit).storage_notice().await, None);
        assert!(!Frame(visit).has_error().await);
    });
}
