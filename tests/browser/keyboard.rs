//! Everything works with the keyboard, and what has the focus can be seen.

use crate::{
    pages::{Agenda, Frame, Grid, Programme, Session},
    support::{Device, dist::ids, in_browser, visit::Visit},
};
use fantoccini::key::Key;

const TAB: char = '\u{e004}';
const SHIFT: char = '\u{e008}';

#[test]
fn the_first_tab_offers_to_skip_to_the_content() {
    for (device, lang) in [(Device::Desktop, "fr"), (Device::Phone, "ar")] {
        in_browser(device, async |visit| {
            Session::open(visit, lang, &ids("sessions")[0]).await;
            visit.keys(&TAB.to_string()).await;
            assert!(Frame(visit).focus().await.starts_with("a "), "{}", Frame(visit).focus().await);
            assert!(Frame(visit).focus_is_in_sight().await.is_none());
            visit.keys(&Key::Enter.to_string()).await;
            visit.until("the content has the focus", async || visit.has("main:focus").await).await;
            visit.keys(&TAB.to_string()).await;
            assert!(visit.has("main :focus").await, "the next one is in the content");
        });
    }
}

/// Goes from the top of a page to its end by Tab and back again. Nothing that takes the focus
/// is off the screen or beneath something else, and nothing that can take it is left out.
async fn walk_by_tab(visit: &Visit, address: &str) {
    visit.open(address).await;
    Grid::maybe(visit).until_switch().await;
    let all = Frame(visit).focusable().await;
    assert!(all > 10, "{address} has controls");
    for keys in [TAB.to_string(), format!("{SHIFT}{TAB}\u{e000}")] {
        Frame(visit).forget_focus().await;
        let mut steps = 0;
        loop {
            visit.keys(&keys).await;
            if !Frame(visit).focus_is_new().await {
                break;
            }
            steps += 1;
            if let Some(hidden) = Frame(visit).focus_is_in_sight().await {
                panic!("{address}, step {steps} of {all}: {hidden}");
            }
        }
        assert_eq!(steps, all, "{address}: every control is on the way");
    }
}

#[test]
fn what_has_the_focus_in_the_programme_is_never_covered_on_a_phone() {
    in_browser(Device::Phone, async |visit| {
        walk_by_tab(visit, "/fr/?day=2025-07-01").await;
        walk_by_tab(visit, "/ar/?day=2025-07-02").await;
    });
}

#[test]
fn what_has_the_focus_in_the_programme_is_never_covered_on_a_desktop() {
    in_browser(Device::Desktop, async |visit| {
        walk_by_tab(visit, "/fr/?day=2025-07-02").await;
        walk_by_tab(visit, "/ar/?kind=round_table").await;
    });
}

#[test]
fn what_has_the_focus_on_other_pages_is_never_covered() {
    in_browser(Device::Phone, async |visit| {
        let id = &ids("sessions")[9];
        for page in [format!("session/{id}"), "people".into(), "outcomes".into()] {
            walk_by_tab(visit, &format!("/ar/{page}")).await;
        }
    });
}

#[test]
fn filters_turn_by_space_and_by_enter_and_keep_the_focus() {
    in_browser(Device::Desktop, async |visit| {
        for lang in ["fr", "ar"] {
            let programme = Programme::open(visit, lang, "").await;
            for (vertical, key) in [("sport", Key::Space), ("media", Key::Enter)] {
                programme.focus_filter("vertical", vertical).await;
                visit.keys(&key.to_string()).await;
                visit
                    .until("the choice has turned", async || {
                        programme.is_chosen("vertical", vertical).await
                    })
                    .await;
                assert!(programme.filter_has_focus("vertical", vertical).await);
            }
            assert_eq!(visit.address().await, format!("/{lang}/?vertical=media,sport"));
        }
    });
}

#[test]
fn a_session_is_kept_removed_and_brought_back_by_keyboard() {
    in_browser(Device::Desktop, async |visit| {
        let id = &ids("sessions")[3];
        let programme = Programme::open(visit, "ar", "").await;
        let card = programme.card(id);
        for (key, level) in [(Key::Space, "true"), (Key::Enter, "false"), (Key::Enter, "true")] {
            card.focus_switch().await;
            visit.keys(&key.to_string()).await;
            visit.until("the star has turned", async || card.level().await == level).await;
            assert!(card.switch_has_focus().await, "the focus stays");
        }
        assert_eq!(Agenda::open(visit, "ar").await.sessions().await, [id.as_str()]);
    });
}

#[test]
fn a_card_is_followed_by_enter_and_the_focus_goes_to_the_new_page() {
    in_browser(Device::Desktop, async |visit| {
        let id = &ids("sessions")[3];
        let programme = Programme::open(visit, "fr", "").await;
        programme.card(id).focus_link().await;
        visit.keys(&Key::Enter.to_string()).await;
        visit
            .until("the page of the session", async || {
                visit.address().await.ends_with(&format!("/session/{id}"))
            })
            .await;
        visit
            .until("the focus in the page", async || visit.has("main:focus, main h1:focus").await)
            .await;
    });
}

#[test]
fn the_appearance_opens_and_closes_by_keyboard() {
    in_browser(Device::Desktop, async |visit| {
        visit.open("/fr/").await;
        Frame(visit).focus_appearance().await;
        visit.keys(&Key::Enter.to_string()).await;
        visit.until("it is open", async || Frame(visit).appearance_is_open().await).await;
        visit.keys(&TAB.to_string()).await;
        visit.keys(&Key::Escape.to_string()).await;
        visit.until("it is closed", async || !Frame(visit).appearance_is_open().await).await;
        assert!(Frame(visit).appearance_has_focus().await, "the focus is not lost");
    });
}
