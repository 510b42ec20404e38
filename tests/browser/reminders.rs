//! Ten minutes before a session of the agenda, while the app is open.

use crate::{
    pages::{Frame, Kept, Programme, Reminders},
    support::{
        Device,
        dist::programme,
        in_browser, in_keeping_browser,
        site::Programme as Answer,
        visit::Visit,
        words::{plain, said},
    },
};
use barnamaj::i18n::{self, Message};
use serde_json::{Value, json};

/// Kept; it starts at 10:45 on the second day and ends at 11:45.
const ID: &str = "fintech";

/// A browser that answers for its visitor when it is asked, and notes what it would show.
fn notifications(permission: &str, answer: &str) -> String {
    format!(
        "window.asked = 0; window.shown = [];
        window.Notification = class {{
            static permission = '{permission}';
            static async requestPermission() {{
                window.asked++;
                return Notification.permission = '{answer}';
            }}
            constructor(title, options) {{ window.shown.push({{ title, ...options }}); }}
        }};
        ServiceWorkerRegistration.prototype.showNotification = async (title, options) => {{
            window.shown.push({{ title, worker: true, ...options }});
        }};"
    )
}

async fn asked(visit: &Visit) -> u64 {
    visit.js("return window.asked", vec![]).await.as_u64().expect("a number")
}

async fn shown(visit: &Visit) -> Vec<Value> {
    let shown = visit.js("return window.shown", vec![]).await;
    shown.as_array().expect("a list").clone()
}

/// Keeps the session, and turns the reminders on.
async fn with_reminders<'a>(visit: &'a Visit, lang: &str) -> Reminders<'a> {
    Programme::open(visit, lang, "").await.card(ID).tap().await;
    visit.open(&format!("/{lang}/agenda")).await;
    Reminders(visit).switch().await;
    Reminders(visit)
}

/// Opens a page at a time of the second day.
async fn at(visit: &Visit, lang: &str, page: &str, time: &str, speed: u32) {
    visit.open(&format!("/{lang}/{page}?now=2025-07-02T{time}&speed={speed}")).await;
}

/// Lets minutes pass at once.
const CLOCK: &str = "const now = Date.now; Date.now = () => now() + (window.passed ?? 0) * 60_000";

/// So many minutes after the page was opened it is this time.
async fn pass(visit: &Visit, minutes: u32, until: &str) {
    visit.js(&format!("window.passed = {minutes}"), vec![]).await;
    let time = async || visit.texts("[data-rehearsal]").await.concat().contains(until);
    visit.until(until, time).await;
}

fn title(lang: &str) -> String {
    let programme = programme();
    let sessions = programme["sessions"].as_array().expect("sessions");
    let session = sessions.iter().find(|session| session["id"] == ID).expect(ID);
    session["title"][lang].as_str().expect("a title").to_owned()
}

#[test]
fn who_has_turned_them_on_is_reminded_in_the_page() {
    for (device, lang) in [(Device::SmallPhone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            visit.before_each_page(&notifications("denied", "denied")).await;
            visit.before_each_page(CLOCK).await;
            let reminders = with_reminders(visit, lang).await;
            assert_eq!(reminders.remark().await, said(lang, Message::RemindDenied));
            assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
            at(visit, lang, "about", "10:30", 1).await;
            pass(visit, 4, "10:34").await;
            assert!(!reminders.are_told().await, "not yet");
            pass(visit, 5, "10:35").await;
            let told = reminders.until_told().await;
            let texts = said(lang, Message::RemindSoon);
            let texts = i18n::fill(&texts, &[("x", &title(lang)), ("time", "10:45")]);
            assert_eq!(told.len(), 1);
            assert!(plain(&told[0]).starts_with(&texts), "{told:?} says {texts}");
            assert!(plain(&told[0]).len() > texts.len() + 3, "{told:?} names the room");
            assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
            assert_eq!(shown(visit).await, Vec::<Value>::new(), "it is not allowed");
            reminders.follow().await;
            let page = format!("/{lang}/session/{ID}");
            visit.until(&page, async || visit.address().await.starts_with(&page)).await;
            assert!(reminders.are_told().await, "until it is dismissed");
            reminders.close().await;
            reminders.until_gone().await;
        });
    }
}

#[test]
fn a_reminder_goes_when_its_session_is_over_and_comes_once() {
    in_browser(Device::Phone, async |visit| {
        let reminders = with_reminders(visit, "fr").await;
        at(visit, "fr", "agenda", "10:10", 600).await;
        reminders.until_told().await;
        reminders.until_gone().await;
        at(visit, "fr", "", "10:36", 1).await;
        Frame(visit).follow_tab("agenda").await;
        assert!(!reminders.are_told().await, "that minute has passed");
    });
}

#[test]
fn a_device_that_slept_is_not_reminded_of_what_has_begun() {
    in_browser(Device::Phone, async |visit| {
        visit.before_each_page(CLOCK).await;
        let reminders = with_reminders(visit, "fr").await;
        at(visit, "fr", "about", "10:20", 1).await;
        pass(visit, 26, "10:46").await;
        assert!(!reminders.are_told().await, "it has begun");
        at(visit, "fr", "about", "10:20", 1).await;
        pass(visit, 20, "10:40").await;
        reminders.until_told().await;
    });
}

#[test]
fn a_session_that_moves_reminds_at_its_new_time() {
    in_browser(Device::Phone, async |visit| {
        let reminders = with_reminders(visit, "fr").await;
        at(visit, "fr", "about", "10:00", 1).await;
        let mut newer = programme();
        newer["revision"] = json!(newer["revision"].as_u64().expect("a revision") + 1);
        let sessions = newer["sessions"].as_array_mut().expect("sessions");
        let moved = sessions.iter_mut().find(|session| session["id"] == ID).unwrap();
        moved["start"] = json!("2025-07-02T10:08:00+01:00");
        visit.site.answer_programme(Answer::Text(newer.to_string()));
        visit.until("the switch's code", async || visit.has("link[href*=later]").await).await;
        assert!(!reminders.are_told().await);
        Kept(visit).look_for_news().await;
        let told = reminders.until_told().await;
        assert!(told[0].contains("10:08"), "{told:?}");
        assert!(!visit.has("[data-news]").await, "one bar at a time");
        reminders.close().await;
        visit.find("[data-news]").await;
    });
}

#[test]
fn the_visitor_is_asked_for_permission_when_turning_them_on_and_never_else() {
    in_browser(Device::Phone, async |visit| {
        visit.before_each_page(&notifications("default", "granted")).await;
        Programme::open(visit, "fr", "").await.card(ID).tap().await;
        visit.open("/fr/agenda").await;
        let reminders = Reminders(visit);
        assert!(!reminders.are_on().await);
        assert_eq!(asked(visit).await, 0);
        reminders.switch().await;
        assert_eq!((asked(visit).await, reminders.remark().await), (1, String::new()));
        reminders.switch().await;
        reminders.switch().await;
        assert_eq!(asked(visit).await, 1, "the answer is known");
        visit.reload().await;
        assert!(reminders.are_on().await, "the switch is kept");
        assert_eq!(asked(visit).await, 0);
        let kept = visit.stored("barnamaj/preferences").await.expect("preferences");
        assert!(kept.contains(r#""reminders":true"#), "{kept}");
    });
}

#[test]
fn a_notification_names_the_session_and_leads_to_it() {
    in_browser(Device::Desktop, async |visit| {
        visit.before_each_page(&notifications("granted", "granted")).await;
        let reminders = with_reminders(visit, "fr").await;
        assert_eq!(asked(visit).await, 0);
        at(visit, "fr", "about", "10:34", 60).await;
        reminders.until_told().await;
        let shown = shown(visit).await;
        assert_eq!(shown.len(), 1, "{shown:?}");
        let text = |name: &str| shown[0][name].as_str().expect(name).to_owned();
        assert!(text("title").contains(&title("fr")) && text("title").contains("10:45"));
        assert!(text("tag").contains(ID) && !text("body").is_empty());
        assert!(text("data").contains("/fr/session/fintech"), "{shown:?}");
        assert!(shown[0]["worker"].is_null());
    });
}

#[test]
fn a_site_that_is_kept_notifies_through_its_worker() {
    in_keeping_browser(Device::Phone, async |visit| {
        visit.before_each_page(&notifications("granted", "granted")).await;
        visit.open("/ar/").await;
        Kept(visit).ready().await;
        let reminders = with_reminders(visit, "ar").await;
        at(visit, "ar", "about", "10:33", 60).await;
        reminders.until_told().await;
        let shown = shown(visit).await;
        assert_eq!(shown.len(), 1, "{shown:?}");
        assert_eq!(shown[0]["worker"], true);
        assert_eq!((&shown[0]["lang"], &shown[0]["dir"]), (&json!("ar"), &json!("rtl")));
    });
}
