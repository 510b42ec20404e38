//! What a search or a filter finds on the grid.

use super::in_many_rooms;
use crate::{
    pages::{Grid, Programme},
    support::{
        Device, in_browser,
        visit::Visit,
        words::{counted, plain},
    },
};
use barnamaj::i18n::Counted;

#[test]
fn a_filter_dims_the_others_and_moves_nothing() {
    for (device, lang) in [(Device::Laptop, "fr"), (Device::Phone, "ar")] {
        in_browser(device, async |visit| {
            let grid = Grid::open(visit, lang, "day=2025-07-01").await;
            let all = grid.sessions().await;
            assert_eq!((all.len(), grid.dimmed().await.len()), (15, 0));
            let place = grid.height_of("public-health").await;
            Programme::of(visit).switch_filter("vertical", "health").await;
            visit.until("something is dimmed", async || !grid.dimmed().await.is_empty()).await;
            assert_eq!(grid.sessions().await, all);
            let passing = ["interministerial-conversation", "augmented-care", "public-health"];
            let dimmed = grid.dimmed().await;
            assert!(passing.iter().all(|id| !dimmed.iter().any(|dim| dim == id)), "{dimmed:?}");
            assert_eq!(dimmed.len(), 15 - 3);
            assert_eq!(grid.height_of("public-health").await, place);
        });
    }
}

/// Whether all of a session is in sight: below the heads of the rooms, and beside the hours.
async fn is_in_sight(visit: &Visit, id: &str) -> bool {
    let script = "const box = (selector) => document.querySelector(selector).getBoundingClientRect();
        const cell = box(`.grid-cell:has([data-session=${arguments[0]}])`);
        const body = box('.grid-body'), hours = box('.grid-axis');
        const [from, to] = document.dir === 'rtl' ? [body.left, hours.left] : [hours.right, body.right];
        return cell.top >= box('.grid-heads').bottom - 1 && cell.bottom <= innerHeight
            && cell.left >= from - 2 && cell.right <= to + 2";
    visit.js(script, vec![id.into()]).await == true
}

#[test]
fn the_first_match_of_a_search_comes_in_sight_and_the_focus_stays() {
    for (device, lang) in [(Device::Laptop, "fr"), (Device::Phone, "ar")] {
        in_many_rooms(device, 60, async |visit| {
            let grid = Grid::open(visit, lang, "").await;
            // Of room 59, the last one, in the last hour.
            assert!(!is_in_sight(visit, "s299").await);
            let programme = Programme::of(visit);
            programme.search("299").await;
            visit.until("it is in sight", async || is_in_sight(visit, "s299").await).await;
            assert!(visit.has("input[type=search]:focus").await);
            assert!(visit.sees("input[type=search]").await, "one can go on typing");
            let number = plain(&visit.text(".number").await);
            assert_eq!(number, counted(lang, Counted::Sessions, 1));
            // Of room 0 in the first hour, where one was before.
            programme.search(if lang == "fr" { "séance 0" } else { "الجلسة 0" }).await;
            visit.until("the way back", async || is_in_sight(visit, "s0").await).await;
            assert!(!grid.dimmed().await.contains(&"s0".to_owned()));
        });
    }
}

#[test]
fn a_filter_in_the_address_leaves_the_page_at_its_top() {
    in_many_rooms(Device::Laptop, 60, async |visit| {
        let grid = Grid::open(visit, "fr", "q=299").await;
        visit.until("it is applied", async || grid.dimmed().await.len() == 299).await;
        // Longer than the pause after which a search of one's own is followed.
        visit.js("return new Promise((done) => setTimeout(done, 1200))", vec![]).await;
        assert!(grid.scrolled().await < 2.0);
    });
}
