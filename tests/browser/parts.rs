//! The part of the app that comes later, when it does not come.

use crate::{
    pages::{Agenda, Frame, Programme},
    support::{Device, dist::dist, in_browser, visit::Visit, words::said},
};
use barnamaj::i18n::Message;
use std::fs;

/// The name of the module that comes later.
pub fn part() -> String {
    let names = fs::read_dir(dist().join("assets/snippets")).expect("the app is in parts");
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.into_iter().find(|name| name.ends_with(".wasm")).expect("a module")
}

/// A host that has lost it.
async fn without_part(visit: &Visit) {
    visit.expect_console_error("split_later");
    visit.expect_console_error("Failed to fetch");
    visit.site.lose(Some(&part()));
}

#[test]
fn a_page_whose_code_does_not_come_can_be_read_and_is_tried_again() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            without_part(visit).await;
            visit.open_unready(&format!("/{lang}/session/fintech")).await;
            let error = Frame(visit).error().await;
            assert!(error.contains(&said(lang, Message::TroubleUnreachable)), "{error}");
            assert!(visit.sees("main h1").await, "what was prerendered is still there");
            visit.site.lose(None);
            Frame(visit).retry().await;
            visit.ready().await;
            assert!(!Frame(visit).has_error().await);
        });
    }
}

#[test]
fn the_programme_does_without_the_code_of_other_pages() {
    in_browser(Device::Phone, async |visit| {
        without_part(visit).await;
        let programme = Programme::open(visit, "fr", "").await;
        programme.card("fintech").tap().await;
        Frame(visit).follow_tab("agenda").await;
        let error = Frame(visit).error().await;
        assert!(error.contains(&said("fr", Message::TroubleUnreachable)), "{error}");
        visit.back().await;
        programme.card("fintech").bring_into_view().await;
        visit.site.lose(None);
        Frame(visit).follow_tab("agenda").await;
        visit
            .until("the agenda or its error", async || {
                Frame(visit).has_error().await || visit.has(".timeline").await
            })
            .await;
        if Frame(visit).has_error().await {
            Frame(visit).retry().await;
        }
        Agenda::of(visit).until_sessions_are(&["fintech"]).await;
    });
}

#[test]
fn a_host_that_does_not_know_webassembly_has_all_of_the_app() {
    in_browser(Device::Phone, async |visit| {
        visit.site.forget_wasm();
        let programme = Programme::open(visit, "fr", "").await;
        programme.card("fintech").tap().await;
        Frame(visit).follow_tab("agenda").await;
        Agenda::of(visit).until_sessions_are(&["fintech"]).await;
        assert!(!Frame(visit).has_error().await);
    });
}
