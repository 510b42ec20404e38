//! What one sees before scrolling: what is on, and where the programme begins.

use crate::{
    pages::{Grid, Now, Programme},
    support::{Device, in_browser, visit::Visit},
};

/// Five sessions are on then, in parallel.
const DURING: &str = "now=2025-07-01T15:40";

/// The height of a common laptop's window.
const LOW: u32 = 800;

/// How far down something begins for who rehearses nothing, in pixels.
async fn begins_at(visit: &Visit, selector: &str) -> f64 {
    let bar = "return document.querySelector('[data-rehearsal]').offsetHeight";
    visit.height_of(selector).await - visit.js(bar, vec![]).await.as_f64().expect("a bar")
}

#[test]
fn on_a_laptop_list_and_grid_begin_on_the_first_screen_while_the_event_goes_on() {
    in_browser(Device::Desktop, async |visit| {
        visit.device.emulate_with_height(&visit.client, LOW).await;
        let lowest = f64::from(LOW) - 75.0;
        for lang in ["fr", "ar"] {
            let programme = Programme::open(visit, lang, DURING).await;
            Now(visit).rehearsal_bar().await;
            let first = programme.card(&programme.sessions().await[0]);
            let height = begins_at(visit, first.selector()).await;
            assert!(height < lowest, "the list begins at {height}");
            Grid::open(visit, lang, DURING).await;
            Now(visit).rehearsal_bar().await;
            let height = begins_at(visit, ".grid-cell").await;
            assert!(height < lowest, "the grid begins at {height}");
        }
    });
}

#[test]
fn beside_the_name_of_the_event_what_is_on_moves_nothing_whatever_it_is() {
    in_browser(Device::Desktop, async |visit| {
        let mut heights = Vec::new();
        for now in ["2025-06-20T10:00", "2025-07-01T15:40", "2025-07-01T23:00", "2025-07-05T10:00"]
        {
            Programme::open(visit, "fr", &format!("now={now}")).await;
            Now(visit).rehearsal_bar().await;
            heights.push(visit.height_of(".toolbar").await.round());
        }
        assert!(heights.iter().all(|height| *height == heights[0]), "{heights:?}");
    });
}

/// How far the sessions that are on are scrolled to the side, in pixels.
async fn scrolled(visit: &Visit) -> f64 {
    let script = "return Math.abs(document.querySelector('.now-group.on .now-list').scrollLeft)";
    visit.js(script, vec![]).await.as_f64().expect("a number")
}

#[test]
fn on_a_phone_all_that_is_on_is_a_strip_which_stays_where_it_was_scrolled_to() {
    for (device, lang) in [(Device::SmallPhone, "ar"), (Device::Phone, "fr")] {
        in_browser(device, async |visit| {
            Programme::open(visit, lang, &format!("{DURING}&speed=60")).await;
            assert_eq!(Now(visit).sessions().await.len(), 6, "five now, one next");
            let height = "return document.querySelector('.now-panel').offsetHeight / innerHeight";
            let screens = visit.js(height, vec![]).await.as_f64().unwrap();
            assert!(screens < 0.75, "{screens} of a screen");
            let swipe = "const list = document.querySelector('.now-group.on .now-list');
                list.scrollBy({ left: (document.dir === 'rtl' ? -1 : 1) * 2 * list.clientWidth,
                    behavior: 'instant' })";
            visit.js(swipe, vec![]).await;
            visit.until("it snaps", async || scrolled(visit).await > 100.0).await;
            let before = Now(visit).rehearsal_bar().await;
            let later = async || Now(visit).rehearsal_bar().await != before;
            visit.until("a minute later", later).await;
            assert!(scrolled(visit).await > 100.0, "it is not drawn anew");
        });
    }
}
