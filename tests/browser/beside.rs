//! A session beside the programme, where there is room for both.

use crate::{
    pages::{Beside, Frame, Grid, Now, Programme, Session},
    support::{Device, in_browser, visit::Visit},
};
use serde_json::json;

const DAY: &str = "day=2025-07-01";
/// Two sessions of that day, with speakers.
const ID: &str = "industry-sustainability";
const OTHER: &str = "opening-keynotes";
/// One that the word "santé" finds, as it does not the others.
const HEALTH: &str = "public-health";

const ESCAPE: &str = "\u{e00c}";

/// The views, each with a language.
const VIEWS: [(&str, &str); 4] = [("fr", "list"), ("ar", "list"), ("fr", "grid"), ("ar", "grid")];

/// The programme of the day in a view, with a session beside it.
async fn opened<'a>(visit: &'a Visit, lang: &str, view: &str, id: &str) -> Programme<'a> {
    let programme = Programme::open(visit, lang, &format!("view={view}&{DAY}")).await;
    if view == "grid" {
        Grid::of(visit).await;
    }
    Frame(visit).is_whole().await;
    programme.card(id).bring_into_view().await;
    programme.card(id).follow().await;
    Beside(visit).until_it_is(id).await;
    Beside(visit).until_heading_has_focus().await;
    programme
}

/// Makes the window so wide, in CSS pixels.
async fn resize(visit: &Visit, width: u32) {
    let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
    visit.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
}

async fn until_at(visit: &Visit, address: &str) {
    visit.until(address, async || visit.address().await == address).await;
}

#[test]
fn a_session_opens_beside_the_programme_which_stays() {
    for (lang, view) in VIEWS {
        in_browser(Device::Laptop, async |visit| {
            // Colours are judged at once, not in the midst of a change.
            visit.media(&[("prefers-reduced-motion", "reduce")]).await;
            let programme = Programme::open(visit, lang, &format!("view={view}&{DAY}")).await;
            Frame(visit).is_whole().await;
            let before = programme.sessions().await;
            let card = programme.card(ID);
            card.bring_into_view().await;
            let height = visit.height_of(card.selector()).await;
            let steps = visit.steps().await;
            card.follow().await;
            let beside = Beside(visit);
            beside.until_it_is(ID).await;
            beside.until_heading_has_focus().await;
            assert_eq!(visit.address().await, format!("/{lang}/session/{ID}"));
            assert_eq!(visit.steps().await, steps + 1, "a step of the history");
            assert_eq!(programme.sessions().await, before, "the same programme");
            let now = async || visit.height_of(card.selector()).await;
            visit
                .until("the card at its height", async || (now().await - height).abs() < 2.0)
                .await;
            let [results, start, end, width] = beside.edges().await;
            assert!(results <= start && start < end && end == width, "{results} {start} {end}");
            assert_eq!(beside.current().await, [ID]);
            assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
        });
    }
}

#[test]
fn its_headings_go_on_below_that_of_the_programme() {
    in_browser(Device::Laptop, async |visit| {
        opened(visit, "fr", "list", ID).await;
        let levels = Beside(visit).levels().await;
        assert_eq!(levels[0], 2, "{levels:?}");
        assert!(levels.len() > 2 && levels.iter().all(|level| *level > 1), "{levels:?}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "none left out: {levels:?}");
        let title = Session::of(visit).heading().await;
        visit.until("its title", async || visit.title().await.contains(&title)).await;
        assert_eq!(Frame(visit).headings().await.len(), 1);
    });
}

#[test]
fn another_session_takes_its_place_and_back_and_forward_go_through_both() {
    in_browser(Device::Laptop, async |visit| {
        let programme = opened(visit, "fr", "list", ID).await;
        let beside = Beside(visit);
        programme.card(OTHER).follow().await;
        beside.until_it_is(OTHER).await;
        assert_eq!(beside.current().await, [OTHER]);
        visit.back().await;
        beside.until_it_is(ID).await;
        assert_eq!(beside.current().await, [ID]);
        until_at(visit, &format!("/fr/session/{ID}")).await;
        visit.back().await;
        beside.until_closed().await;
        until_at(visit, &format!("/fr/?view=list&{DAY}")).await;
        assert_eq!(beside.current().await, Vec::<String>::new());
        visit.forward().await;
        beside.until_it_is(ID).await;
    });
}

#[test]
fn escape_the_button_and_back_close_it_and_lead_back_to_the_card() {
    for (lang, view) in VIEWS {
        in_browser(Device::Laptop, async |visit| {
            let programme = opened(visit, lang, view, ID).await;
            let card = programme.card(ID);
            for way in ["Escape", "button", "back"] {
                let height = visit.height_of(card.selector()).await;
                match way {
                    "Escape" => visit.keys(ESCAPE).await,
                    "button" => Beside(visit).close().await,
                    _ => visit.back().await,
                }
                Beside(visit).until_closed().await;
                let focused = async || card.link_has_focus().await;
                visit.until(&format!("the focus on the card after {way}"), focused).await;
                let now = async || visit.height_of(card.selector()).await;
                let stays = async || (now().await - height).abs() < 2.0;
                visit.until(&format!("the card at its height after {way}"), stays).await;
                assert_eq!(visit.address().await, format!("/{lang}/?{DAY}&view={view}"), "{way}");
                card.follow().await;
                Beside(visit).until_it_is(ID).await;
                Beside(visit).until_heading_has_focus().await;
            }
        });
    }
}

#[test]
fn one_that_is_on_now_leads_back_to_the_top_where_it_was_opened() {
    for (lang, view) in VIEWS {
        in_browser(Device::Laptop, async |visit| {
            let now = format!("view={view}&now=2025-07-01T10:25");
            Programme::open(visit, lang, &now).await;
            Frame(visit).is_whole().await;
            Now(visit).follow_first().await;
            Beside(visit).until_heading_has_focus().await;
            let scrolled = visit.scrolled().await;
            visit.keys(ESCAPE).await;
            Beside(visit).until_closed().await;
            visit.until("the focus on it", async || Now(visit).first_has_focus().await).await;
            assert_eq!(visit.scrolled().await, scrolled);
        });
    }
}

#[test]
fn who_has_gone_on_in_the_programme_stays_there_when_it_closes() {
    for lang in ["fr", "ar"] {
        in_browser(Device::Laptop, async |visit| {
            let programme = opened(visit, lang, "list", OTHER).await;
            let read = programme.card(HEALTH);
            read.bring_into_view().await;
            let height = visit.height_of(read.selector()).await;
            Beside(visit).close().await;
            Beside(visit).until_closed().await;
            let opened = async || programme.card(OTHER).link_has_focus().await;
            visit.until("the focus on the card", opened).await;
            let now = visit.height_of(read.selector()).await;
            assert!((now - height).abs() < 400.0, "still in sight: {now}, was at {height}");
        });
    }
}

#[test]
fn a_reload_or_a_link_from_elsewhere_shows_the_session_alone() {
    in_browser(Device::Laptop, async |visit| {
        opened(visit, "ar", "list", ID).await;
        let title = Session::of(visit).heading().await;
        visit.reload().await;
        Frame(visit).is_whole().await;
        assert_eq!(Frame(visit).headings().await, std::slice::from_ref(&title));
        assert!(!Beside(visit).is_open().await);
        Session::open(visit, "ar", ID).await;
        assert_eq!(Frame(visit).headings().await, [title]);
        assert!(!Beside(visit).is_open().await);
    });
}

#[test]
fn where_there_is_no_room_a_session_is_a_page_of_its_own() {
    in_browser(Device::Laptop, async |visit| {
        resize(visit, 1199).await;
        let programme = Programme::open(visit, "fr", &format!("view=list&{DAY}")).await;
        Frame(visit).is_whole().await;
        programme.card(ID).follow().await;
        let title = Session::of(visit).heading().await;
        // WebDriver turns no-break spaces into plain ones.
        let headings = Frame(visit).headings().await;
        assert_eq!(headings.join("|").replace('\u{a0}', " "), title);
        assert!(!Beside(visit).is_open().await);
    });
}

#[test]
fn it_lies_above_the_programme_when_the_window_is_made_narrow() {
    in_browser(Device::Laptop, async |visit| {
        opened(visit, "fr", "list", ID).await;
        resize(visit, 600).await;
        let beside = Beside(visit);
        visit.until("in front", async || beside.is_in_front().await).await;
        let [_, start, end, width] = beside.edges().await;
        assert!(start == 0.0 && (end - width).abs() < 20.0, "over all: {start} {end} of {width}");
        beside.close().await;
        beside.until_closed().await;
    });
}

#[test]
fn on_paper_the_session_stands_alone() {
    in_browser(Device::Laptop, async |visit| {
        opened(visit, "fr", "list", ID).await;
        visit.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        assert!(Beside(visit).is_open().await);
        assert!(!Beside(visit).can_be_closed().await);
        assert_eq!(Programme::of(visit).sessions().await, Vec::<String>::new());
    });
}

#[test]
fn a_filter_or_a_search_leads_back_to_the_programme() {
    in_browser(Device::Laptop, async |visit| {
        resize(visit, 1920).await;
        let programme = opened(visit, "fr", "list", ID).await;
        programme.switch_filter("vertical", "sport").await;
        Beside(visit).until_closed().await;
        let filtered = format!("/fr/?vertical=sport&{DAY}&view=list");
        let sorted = |address: &str| {
            let mut pairs: Vec<_> = address.split(['?', '&']).map(str::to_owned).collect();
            pairs.sort();
            pairs
        };
        assert_eq!(sorted(&visit.address().await), sorted(&filtered));
        visit.back().await;
        Beside(visit).until_it_is(ID).await;

        programme.search("fintech").await;
        Beside(visit).until_closed().await;
        assert_eq!(programme.searched().await, "fintech");
        assert!(visit.address().await.contains("q=fintech"));
    });
}

#[test]
fn a_session_that_is_opened_while_words_are_still_typed_stays_open() {
    in_browser(Device::Laptop, async |visit| {
        let programme = opened(visit, "fr", "list", OTHER).await;
        Beside(visit).close().await;
        Beside(visit).until_closed().await;
        // In one step, within the pause after which words go into the address.
        let script = "const field = document.querySelector('[role=search] input');
            field.value = 'santé';
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            document.querySelector(`[data-session=${arguments[0]}] .card-link`).click()";
        visit.js(script, vec![HEALTH.into()]).await;
        Beside(visit).until_it_is(HEALTH).await;
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
        assert!(Beside(visit).is_open().await);
        assert_eq!(visit.address().await, format!("/fr/session/{HEALTH}"));
        assert_eq!(programme.searched().await, "santé");
        assert!(!programme.sessions().await.contains(&OTHER.to_owned()), "it is searched for");
    });
}

#[test]
fn another_language_is_that_of_the_session_too() {
    for view in ["list", "grid"] {
        in_browser(Device::Laptop, async |visit| {
            opened(visit, "fr", view, ID).await;
            let french = Session::of(visit).heading().await;
            Frame(visit).switch_language("ar").await;
            until_at(visit, &format!("/ar/session/{ID}")).await;
            Beside(visit).until_it_is(ID).await;
            Frame(visit).assert_language("ar").await;
            assert_ne!(Session::of(visit).heading().await, french);
            visit.until("the mark", async || Beside(visit).current().await == [ID]).await;
            let [results, start, end, width] = Beside(visit).edges().await;
            assert!(results <= start && start < end && end == width, "{results} {start} {end}");
        });
    }
}

#[test]
fn back_from_a_speaker_shows_it_beside_again() {
    in_browser(Device::Laptop, async |visit| {
        let programme = opened(visit, "fr", "list", ID).await;
        let sessions = programme.sessions().await;
        Beside(visit).follow_speaker().await;
        assert!(!Beside(visit).is_open().await);
        visit.back().await;
        Beside(visit).until_it_is(ID).await;
        assert_eq!(programme.sessions().await, sessions, "with the day that was chosen");
        visit.until("the mark", async || Beside(visit).current().await == [ID]).await;
        Beside(visit).close().await;
        Beside(visit).until_closed().await;
    });
}
