//! The programme as a grid: when it is one, and what it tells.

use super::kit::{Piece, Sample, Scene, Seen, TestDevice};
use crate::ui::later::GATE;
use crate::ui::state::later::{Gate, NotThere};

const PREFERENCES: &str = "barnamaj/preferences";

fn is_grid(page: &Seen) -> bool {
    let (grid, list) = (page.has(".grid-place"), page.has(".sessions"));
    assert!(grid != list, "one of them is there");
    grid
}

/// The page on a device with room for a grid.
fn on_wide(preferences: &str, address: &str) -> Seen {
    let device = TestDevice::new();
    device.be_wide();
    device.put(PREFERENCES, preferences);
    Scene::on(device, address).page()
}

/// The ids of the sessions on the grid, in the order in which they are read.
fn cells(page: &Seen) -> Vec<&str> {
    let cells = page.all(".grid-cells > li > article.cell").into_iter();
    cells.map(|cell| cell.attr("data-session").unwrap()).collect()
}

fn cell<'a>(page: &'a Seen, id: &str) -> Piece<'a> {
    page.one(&format!(".cell[data-session={id}]"))
}

/// What an attribute with ids refers to.
fn referred(page: &Seen, ids: &str) -> Vec<String> {
    let told = |id: &str| {
        let part = page.one(&format!("#{id}"));
        let hidden = part.all("[hidden]").into_iter().map(Piece::said);
        hidden.fold(part.said(), |told, hidden| told.replacen(&hidden, "", 1))
    };
    ids.split(' ').map(told).collect()
}

#[test]
fn the_address_decides_between_list_and_grid_then_the_visitor_then_the_room_that_there_is() {
    assert!(!is_grid(&Scene::at("/fr/").page()));
    assert!(is_grid(&Scene::at("/fr/?view=grid").page()));
    assert!(is_grid(&on_wide("{}", "/fr/")));
    assert!(!is_grid(&on_wide(r#"{"view":"list"}"#, "/fr/")));
    assert!(is_grid(&on_wide(r#"{"view":"list"}"#, "/fr/?view=grid")));
    assert!(!is_grid(&on_wide(r#"{"view":"grid"}"#, "/fr/?view=list")));
    for nonsense in ["/fr/?view=wall", "/fr/?view="] {
        assert!(is_grid(&on_wide("{}", nonsense)), "{nonsense}");
        assert!(!is_grid(&Scene::at(nonsense).page()), "{nonsense}");
    }
}

#[test]
fn the_view_goes_along_with_the_filter_and_into_other_languages_and_to_no_other_page() {
    let scene = Scene::at("/fr/?vertical=water&view=grid");
    let page = scene.page();
    let languages: Vec<_> = page.all(".languages a").iter().map(|a| a.attr("href")).collect();
    assert!(languages.contains(&Some("/ar/?vertical=water&view=grid")), "{languages:?}");
    let link = cell(&page, "wells").one("a").attr("href");
    assert_eq!(link, Some("/fr/session/wells"));
    assert_eq!(page.one(".nav a[aria-current]").attr("href"), Some("/fr/?view=grid"));
}

#[test]
fn the_switch_says_which_view_it_is() {
    let pressed = |page: &Seen, view: &str| {
        page.one(&format!(".views [data-view={view}]")).attr("aria-pressed").unwrap().to_owned()
    };
    let page = Scene::at("/fr/?view=grid").page();
    assert_eq!([pressed(&page, "list"), pressed(&page, "grid")], ["false", "true"]);
    assert_eq!(page.texts(".views button"), ["Liste", "Grille"]);
    let page = Scene::at("/ar/").page();
    assert_eq!([pressed(&page, "list"), pressed(&page, "grid")], ["true", "false"]);
    assert_eq!(page.one(".views [role=group]").name(), "طريقة العرض");
}

#[test]
fn without_its_code_there_is_the_list_and_no_switch() {
    const AWAY: Gate =
        Gate { is_built_in: false, fetch: || Box::pin(async { Err(NotThere) }), ..GATE };
    let scene = Scene::through(AWAY, TestDevice::new(), "/fr/?view=grid");
    let page = scene.page();
    assert!(is_grid(&page), "its place is held");
    assert_eq!((page.text(".grid-place"), page.text(".views")), (String::new(), String::new()));
    scene.act(|state| state.fetch_later());
    let page = scene.page();
    assert!(!is_grid(&page));
    assert_eq!((page.all(".sessions .card").len(), page.text(".views")), (8, String::new()));
}

#[test]
fn the_sessions_of_the_day_are_read_by_time_and_room() {
    let page = Scene::at("/fr/?view=grid").page();
    assert_eq!(cells(&page), ["opening", "wells", "seeds", "coffee", "dams", "wind"]);
    assert_eq!(page.texts(".grid-head > .grid-room"), ["Atlas", "Rif", "Souss"]);
    assert_eq!(page.texts(".grid-where"), ["Rez-de-chaussée"]);
    assert_eq!(page.text(".grid-day"), "lundi 6 mai 2030Le jour de l’eau");
    let day = Scene::at("/fr/?view=grid&day=2030-05-07").page();
    assert_eq!(cells(&day), ["closing", "forest"]);
}

#[test]
fn each_session_tells_its_time_and_its_room() {
    let page = Scene::at("/fr/?view=grid").page();
    let told = |id: &str| {
        let cell = cell(&page, id);
        let link = cell.one("h3 a");
        assert_eq!(cell.attr("aria-labelledby"), link.attr("id"));
        (link.said(), referred(&page, link.attr("aria-describedby").unwrap()))
    };
    let (title, about) = told("wells");
    assert_eq!(title, "Les puits");
    assert_eq!(about, ["10:05–11:20EauSol", "Rif"]);
    assert_eq!(told("dams").1, ["12:00–13:00DéplacéeEau", "AtlasRez-de-chaussée"]);
    assert_eq!(told("coffee").1, ["11:30–12:00"], "it is for all");
    assert_eq!(cell(&page, "wind").text(".doubt"), "Salle proposée");
}

#[test]
fn one_link_and_one_star_are_for_the_tab_key() {
    let page = Scene::at("/fr/?view=grid").page();
    let tabbed = page.all(".grid-cells [tabindex='0']").into_iter();
    let tabbed: Vec<_> = tabbed.map(|piece| (piece.tag(), piece.name())).collect();
    let star = "Ajouter « Ouverture » à mon agenda".to_owned();
    assert_eq!(tabbed, [("a", "Ouverture".to_owned()), ("button", star)]);
    assert_eq!(page.all(".grid-cells [tabindex='-1']").len(), 2 * 5);
}

#[test]
fn a_filter_dims_what_it_does_not_let_through_and_rooms_that_were_not_chosen_go() {
    let page = Scene::at("/fr/?view=grid&vertical=soil").page();
    let dim = |id: &str| cell(&page, id).has_class("dim");
    let dimmed = ["opening", "wells", "seeds", "coffee", "dams", "wind"].map(dim);
    assert_eq!(dimmed, [true, false, false, true, true, true]);
    assert_eq!(page.text(".result-line .number"), "3 sessions");
    let page = Scene::at("/fr/?view=grid&room=rif").page();
    assert_eq!(page.texts(".grid-room"), ["Rif"]);
    assert_eq!(cells(&page), ["wells", "coffee", "wind"], "a break is for all");
}

#[test]
fn what_was_kept_and_what_clashes_is_seen_on_the_grid() {
    let scene = Scene::at("/fr/?view=grid");
    scene.keep(&["wells", "seeds"]).keep_maybe(&["dams"]);
    let page = scene.page();
    let seen = |id: &str| {
        let star = cell(&page, id).one("button").attr("aria-pressed").unwrap();
        let badges = cell(&page, id).all(".badge").into_iter().filter(|badge| badge.is_shown());
        (star, badges.map(Piece::said).collect::<Vec<_>>())
    };
    assert_eq!(seen("wells"), ("true", vec!["Chevauchement".to_owned()]));
    assert_eq!(seen("opening"), ("false", vec![]));
    assert_eq!(seen("dams"), ("mixed", vec!["Déplacée".to_owned(), "Peut-être".to_owned()]));
}

#[test]
fn long_times_without_a_session_are_told_in_a_line() {
    assert_eq!(Scene::at("/fr/?view=grid").page().texts(".grid-gap"), ["Rien de 13:00 à 14:00"]);
    assert_eq!(Scene::at("/fr/?view=grid&day=2030-05-07").page().texts(".grid-gap"), [""; 0]);
    let page = Scene::at("/zgh/?view=grid").page();
    assert_eq!(page.one(".grid-gap [lang]").lang(), "fr", "no term is attested");
}

#[test]
fn the_present_is_a_line_across_the_day_and_a_button_leads_there() {
    let seen = |time: &str, query: &str| {
        let page = Scene::when(time, &format!("/fr/?view=grid{query}")).page();
        let jump = page.all(".grid-jump").into_iter().filter(|jump| jump.is_shown());
        (page.texts("#grid-now"), jump.map(Piece::said).collect::<Vec<_>>())
    };
    let (none, button) = (Vec::<String>::new(), vec!["Aller à maintenant".to_owned()]);
    assert_eq!(seen("05 20:00", ""), (none.clone(), none.clone()), "the evening before");
    assert_eq!(seen("06 10:15", ""), (vec!["10:15".to_owned()], button.clone()));
    assert_eq!(seen("06 10:15", "&day=2030-05-07"), (none.clone(), button));
    assert_eq!(seen("06 23:00", ""), (none.clone(), none), "the day is over");
    let page = Scene::when("06 13:15", "/fr/?view=grid").page();
    let told = page.one("#grid-now").attr("data-paint").unwrap();
    assert_eq!(told, "pcalc1510060", "a quarter of the gap is over");
    assert_eq!(page.one("[data-session=wells]").attr("data-time"), Some("past"));
}

#[test]
fn there_are_tabs_for_days_where_there_are_several_with_what_they_hold() {
    let page = Scene::at("/fr/?view=grid&vertical=soil").page();
    let tabs = page.all(".grid-bar .days button");
    let tabs: Vec<_> = tabs.into_iter().map(|tab| (tab.said(), tab.attr("aria-pressed"))).collect();
    let wanted = [("6 mai2".to_owned(), Some("true")), ("7 mai1".to_owned(), Some("false"))];
    assert_eq!(tabs, wanted);
    let page = Scene::of(&Sample::bare(), "/fr/?view=grid").page();
    assert!(!page.has(".grid-bar .days"), "there is one day");
    assert_eq!(cells(&page), ["opening", "wells"]);
}

#[test]
fn a_search_is_marked_on_the_grid() {
    let page = Scene::at("/fr/?view=grid&q=puits").page();
    assert_eq!(page.texts(".cell mark"), ["puits"]);
}
