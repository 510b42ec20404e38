//! The journeys that matter, in the browsers of iPhones and of Firefox.
//!
//! All other tests go by Chromium, which can be asked for most. What is done here is done with the
//! same page objects; `docs/browsers.md` has the table of what is done where.

mod agenda;
mod journeys;
mod news;

use crate::{
    floor,
    support::{Engine, in_engine},
    upgrade,
};

/// Journeys by the module that they stand in: those that both engines make, and those that only
/// Firefox does. Each is a test of its own in each engine.
macro_rules! journeys {
    (both: { $($both:ident::{$($shared:ident,)*},)* } firefox: { $($one:ident::{$($own:ident,)*},)* }) => {
        const BOTH: &[&str] = &[$($(stringify!($shared),)*)*];
        const FIREFOX: &[&str] = &[$($(stringify!($own),)*)*];

        mod firefox {
            use super::*;
            $($(#[test]
            fn $shared() {
                in_engine(Engine::Firefox, $both::$shared);
            })*)*
            $($(#[test]
            fn $own() {
                in_engine(Engine::Firefox, $one::$own);
            })*)*
        }

        mod webkit {
            use super::*;
            $($(#[test]
            fn $shared() {
                in_engine(Engine::WebKit, $both::$shared);
            })*)*
        }
    };
}

journeys! {
    both: {
        journeys::{
            every_page_opens_in_its_language,
            the_root_leads_to_a_language,
            a_filter_comes_and_goes_with_the_history,
            words_are_found_in_three_scripts,
            a_button_empties_the_search,
            the_language_switch_keeps_the_filter,
            a_star_is_kept_and_counted,
            a_link_brings_an_agenda_to_a_fresh_profile,
            the_programme_has_a_calendar,
            without_a_network_every_kind_of_page_opens,
            the_keyboard_leads_to_the_content_and_through_it,
            a_visitor_in_a_hurry_stops_nothing,
            back_comes_to_the_same_place,
            back_comes_to_the_same_place_in_a_long_list,
            what_is_scrolled_to_is_free,
            tabs_fit_the_screen,
            fonts_of_other_scripts_are_not_fetched,
            a_kiosk_begins_and_forgets,
            each_sheet_for_the_printer_is_a_page,
            each_side_of_the_booklet_is_a_page,
        },
        agenda::{
            a_clash_is_told_and_resolved,
            a_maybe_is_told_from_going,
            a_reminder_comes_ten_minutes_ahead,
            without_storage_an_agenda_lasts_for_the_visit,
            a_full_storage_is_told_and_loses_nothing,
            a_damaged_record_is_set_aside,
        },
        news::{
            a_change_of_the_programme_is_told_until_it_is_seen,
            a_notice_is_told_on_every_page,
            a_programme_that_does_not_come_is_said_and_tried_again,
            an_address_that_leads_nowhere_leads_on,
            a_module_that_does_not_come_is_said_and_a_reload_helps,
            a_theme_and_a_size_of_text_are_kept,
        },
        floor::{
            the_app_works_without_what_it_can_do_without,
            below_the_floor_pages_can_be_read,
        },
        upgrade::{
            what_the_first_version_left_is_there_today,
            each_version_takes_the_place_of_the_one_before,
            who_leaves_and_comes_back_has_the_new_version,
        },
    }
    firefox: {
        journeys::{
            two_tabs_agree,
        },
        upgrade::{
            two_open_tabs_come_from_one_version_to_the_next,
        },
    }
}

#[test]
fn the_documentation_lists_these_journeys() {
    let documentation = include_str!("../../docs/browsers.md");
    for (journeys, end) in [(BOTH, " | yes | yes |"), (FIREFOX, " | yes | – |")] {
        let rows = documentation.lines().filter_map(|line| line.strip_suffix(end));
        let rows: Vec<_> = rows.map(|row| row.replace("| ", "").replace(' ', "_")).collect();
        assert_eq!(rows, journeys);
    }
}
