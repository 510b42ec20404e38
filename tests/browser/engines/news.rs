//! What is told: that the programme has changed, or has not come, or is not there.

use super::journeys::ID;
use crate::{
    pages::{Changes, Frame, Kept, Notices, Programme},
    support::{
        dist::programme,
        site::Programme as Answer,
        visit::Visit,
        words::{filled, said},
    },
};
use barnamaj::i18n::Message;
use serde_json::json;

pub async fn a_change_of_the_programme_is_told_until_it_is_seen(visit: &Visit) {
    Programme::open(visit, "fr", "").await.card(ID).tap().await;
    let seen = async || visit.stored("barnamaj/assises-ia-2025/seen").await.is_some();
    visit.until("the programme is seen", seen).await;
    let mut changed = programme();
    let revision = changed["revision"].as_i64().expect("a revision");
    changed["revision"] = json!(revision + 1);
    let sessions = changed["sessions"].as_array_mut().expect("sessions");
    let moved = sessions.iter_mut().find(|session| session["id"] == ID).expect(ID);
    moved["start"] = json!("2025-07-02T14:30:00+01:00");
    moved["end"] = json!("2025-07-02T15:30:00+01:00");
    visit.site.answer_programme(Answer::Text(changed.to_string()));
    Kept(visit).look_for_news().await;
    let changes = Changes::of(visit);
    changes.until_bar().await;
    changes.show().await;
    changes.until_told("mine").await;
    let (before, now) = changes.sides(ID, "moved").await;
    assert!(before.contains("10:45") && now.contains("14:30"), "{before} {now}");
    changes.seen().await;
    visit.until("nothing more", async || changes.group("mine").await.is_empty()).await;
}

pub async fn a_notice_is_told_on_every_page(visit: &Visit) {
    let event = programme()["event"]["id"].clone();
    let notices = json!([{ "id": "lunch", "text": { "fr": "Le déjeuner est servi" } }]);
    let file = json!({ "schema": 1, "event": event, "notices": notices });
    visit.site.answer_notices(file.to_string());
    for page in ["", "agenda", "session/fintech"] {
        visit.open(&format!("/fr/{page}?now=2025-07-02T10:00")).await;
        Notices(visit).until_told(&["lunch"]).await;
        assert_eq!(Notices(visit).text("lunch").await, "Le déjeuner est servi");
    }
    Notices(visit).close("lunch").await;
    Notices(visit).until_told(&[]).await;
}

pub async fn a_programme_that_does_not_come_is_said_and_tried_again(visit: &Visit) {
    visit.site.answer_programme(Answer::Status(500));
    visit.open_unready("/fr/").await;
    let status = filled("fr", Message::TroubleStatus, &[("n", "500")]);
    assert!(Frame(visit).error().await.contains(&status));
    assert!(visit.sees(&format!("article[data-session={ID}]")).await, "what was prerendered stays");
    visit.site.answer_programme(Answer::AsPublished);
    Frame(visit).retry().await;
    visit.ready().await;
    visit.until("no error", async || !Frame(visit).has_error().await).await;
}

pub async fn an_address_that_leads_nowhere_leads_on(visit: &Visit) {
    visit.open("/ar/session/none").await;
    assert_eq!(Frame(visit).headings().await, [said("ar", Message::MissingSession)]);
    visit.click("main a[href$='/ar/']").await;
    let programme = async || visit.address().await == "/ar/";
    visit.until("the programme", programme).await;
    visit.until("its sessions", async || !Programme::of(visit).sessions().await.is_empty()).await;
}

pub async fn a_module_that_does_not_come_is_said_and_a_reload_helps(visit: &Visit) {
    visit.site.lose(Some(".wasm"));
    visit.open_unready("/ar/").await;
    visit.until("the message of last resort", async || Frame(visit).is_fatal().await).await;
    visit.site.lose(None);
    Frame(visit).reload_after_fatal().await;
    visit.ready().await;
    assert!(!Frame(visit).is_fatal().await);
}

pub async fn a_theme_and_a_size_of_text_are_kept(visit: &Visit) {
    visit.open("/fr/").await;
    Frame(visit).choose_theme(3).await;
    Frame(visit).choose_text_size(2).await;
    visit.open("/ar/about").await;
    assert_eq!(Frame(visit).forced_theme().await.as_deref(), Some("dark"));
    assert_eq!(visit.attribute("html", "data-text").await.as_deref(), Some("large"));
}
