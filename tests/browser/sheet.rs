//! The filters on a phone: a sheet that suits a thumb and leaves nobody behind.

use crate::{
    pages::{FilterSheet, Programme},
    support::{
        Device,
        dist::{ids, is_about, sessions_where},
        in_browser,
        visit::Visit,
    },
};
use fantoccini::key::Key;

async fn open<'a>(visit: &'a Visit, lang: &str) -> (Programme<'a>, FilterSheet<'a>) {
    let programme = Programme::open(visit, lang, "").await;
    let sheet = FilterSheet(visit);
    sheet.open().await;
    (programme, sheet)
}

#[test]
fn the_sheet_takes_the_focus_and_the_rest_of_the_page_is_out_of_reach() {
    for lang in ["fr", "ar"] {
        in_browser(Device::Phone, async |visit| {
            let (_, sheet) = open(visit, lang).await;
            visit.until("the focus in the sheet", async || sheet.has_focus().await).await;
            let reachable = sheet.reachable_outside().await;
            assert!(reachable.is_empty(), "{lang}:\n{}", reachable.join("\n"));
            let violations = visit.accessibility_violations().await;
            assert!(violations.is_empty(), "{lang}:\n{}", violations.join("\n"));
            for _ in 0..3 {
                visit.keys(&Key::Tab.to_string()).await;
                assert!(sheet.has_focus().await, "Tab stays in the sheet");
            }
        });
    }
}

#[test]
fn escape_closes_the_sheet_and_gives_the_focus_back() {
    in_browser(Device::Phone, async |visit| {
        let (_, sheet) = open(visit, "ar").await;
        let before = visit.address().await;
        visit.until("the focus in the sheet", async || sheet.has_focus().await).await;
        sheet.press_escape().await;
        sheet.until_closed().await;
        visit.until("the focus on the button", async || sheet.button_has_focus().await).await;
        assert_ne!(visit.address().await, before, "the address no longer says that it is open");
    });
}

#[test]
fn back_closes_the_sheet_and_stays_on_the_page() {
    in_browser(Device::Phone, async |visit| {
        let (programme, sheet) = open(visit, "fr").await;
        visit.back().await;
        sheet.until_closed().await;
        assert_eq!(visit.address().await, "/fr/");
        assert_eq!(programme.sessions().await.len(), ids("sessions").len());
    });
}

#[test]
fn what_is_chosen_in_the_sheet_stays_when_the_button_closes_it() {
    for lang in ["fr", "ar"] {
        in_browser(Device::Phone, async |visit| {
            let (programme, sheet) = open(visit, lang).await;
            programme.switch_filter("vertical", "sport").await;
            programme.switch_filter("vertical", "media").await;
            let wanted = sessions_where(|session| is_about(session, &["media", "sport"]));
            let promise = sheet.promise().await;
            // Arabic tells two by a form of its own, without the digit.
            let told = lang == "ar" || promise.contains(&wanted.len().to_string());
            assert!(told, "{promise} for {wanted:?}");
            sheet.show_sessions().await;
            sheet.until_closed().await;
            visit.until("the focus on the button", async || sheet.button_has_focus().await).await;
            programme
                .until_sessions_are(&wanted.iter().map(String::as_str).collect::<Vec<_>>())
                .await;
            assert_eq!(visit.address().await, format!("/{lang}/?vertical=media,sport"));
            assert_eq!(sheet.badge().await, ["1"], "one facet is active");
        });
    }
}

#[test]
fn choices_in_the_sheet_are_one_step_of_the_history() {
    in_browser(Device::Phone, async |visit| {
        let (programme, sheet) = open(visit, "fr").await;
        programme.switch_filter("vertical", "sport").await;
        programme.switch_filter("vertical", "media").await;
        programme.switch_filter("room", "timzguida").await;
        sheet.show_sessions().await;
        sheet.until_closed().await;
        visit.back().await;
        let all = ids("sessions");
        programme.until_sessions_are(&all.iter().map(String::as_str).collect::<Vec<_>>()).await;
        assert_eq!(visit.address().await, "/fr/");
    });
}

#[test]
fn a_sheet_closed_without_a_choice_leaves_no_step_behind() {
    in_browser(Device::Phone, async |visit| {
        let id = &ids("sessions")[3];
        let programme = Programme::open(visit, "fr", "").await;
        programme.card(id).follow().await;
        visit.back().await;
        visit.until("the programme", async || programme.card(id).is_shown().await).await;
        let sheet = FilterSheet(visit);
        sheet.open().await;
        visit.until("the focus in the sheet", async || sheet.has_focus().await).await;
        sheet.press_escape().await;
        sheet.until_closed().await;
        visit.forward().await;
        sheet_opens_again(visit, &sheet).await;
    });
}

/// Where "forward" leads after a sheet was closed by a step back: into the sheet.
async fn sheet_opens_again(visit: &Visit, sheet: &FilterSheet<'_>) {
    visit.until("the sheet again", async || sheet.is_open().await).await;
}

#[test]
fn on_a_wide_screen_the_filters_are_beside_the_programme_and_hide_nothing() {
    in_browser(Device::Desktop, async |visit| {
        let programme = Programme::open(visit, "ar", "").await;
        assert!(visit.sees("#filters").await);
        assert!(!visit.sees("#open-filters").await);
        assert!(!FilterSheet(visit).is_open().await);
        programme.switch_filter("vertical", "sport").await;
        assert!(FilterSheet(visit).reachable_outside().await.len() > 10, "nothing is inert");
    });
}
