//! The filter panel, the days, and what is said of the filters that are active.

use super::kit::{Piece, Sample, Scene, Seen, TestDevice};
use crate::programme::filter::Facet;
use crate::ui::components::choice::toggle;
use serde_json::{Value, json};

/// The values of a facet that can be chosen, each with its number.
fn choices(page: &Seen, facet: &str) -> Vec<(String, String)> {
    let all = page.all(&format!("#filters [data-filter={facet}]"));
    let named = |choice: &Piece| (choice.text(".choice-name"), choice.text(".choice-count"));
    all.iter().map(named).collect()
}

fn choice<'a>(page: &'a Seen, facet: &str, value: &str) -> Piece<'a> {
    page.one(&format!("[data-filter={facet}][data-value='{value}']"))
}

fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(name, number)| ((*name).to_owned(), (*number).to_owned())).collect()
}

#[test]
fn verticals_rooms_and_kinds_are_offered_with_their_numbers() {
    let page = Scene::at("/fr/").page();
    assert_eq!(choices(&page, "vertical"), pairs(&[("Eau", "3"), ("Sol", "3"), ("Air", "1")]));
    assert_eq!(choices(&page, "room"), pairs(&[("Atlas", "3"), ("Rif", "3"), ("Souss", "1")]));
    let kinds = [
        ("Cérémonie", "1"),
        ("Keynote", "1"),
        ("Séance plénière", "1"),
        ("Table ronde", "1"),
        ("Session", "3"),
        ("Pause", "1"),
    ];
    assert_eq!(choices(&page, "kind"), pairs(&kinds), "of all nine kinds those that there are");
    assert_eq!(choices(&page, "mine"), pairs(&[("Seulement mon agenda", "0")]));
}

#[test]
fn the_choices_speak_arabic() {
    let page = Scene::at("/ar/").page();
    assert_eq!(page.text("#filters-title"), "عوامل التصفية");
    assert_eq!(page.texts("#filters h3"), ["القطاع", "القاعة", "نوع الجلسة"]);
    assert_eq!(choices(&page, "vertical")[0], ("الماء".into(), "3".into()));
    let soil = choice(&page, "vertical", "soil").one(".choice-name [lang]");
    assert_eq!((soil.said(), soil.lang(), soil.dir()), ("Sol".into(), "fr", "ltr"));
}

#[test]
fn numbers_tell_what_the_other_facets_leave() {
    let page = Scene::at("/fr/?vertical=water").page();
    assert_eq!(choices(&page, "vertical")[1].1, "3", "verticals widen each other");
    assert_eq!(choices(&page, "room"), pairs(&[("Atlas", "2"), ("Rif", "1"), ("Souss", "0")]));
    assert!(choice(&page, "room", "souss").has_class("none"));
    assert!(!choice(&page, "room", "atlas").has_class("none"));
}

#[test]
fn what_is_chosen_is_pressed() {
    let page = Scene::at("/fr/?vertical=water,air&room=rif&kind=session&day=2030-05-06").page();
    let pressed = page.all("#filters [aria-pressed=true]");
    let pressed: Vec<_> = pressed.iter().map(|one| one.attr("data-value").unwrap()).collect();
    assert_eq!(pressed, ["water", "air", "rif", "session"]);
    assert_eq!(choice(&page, "day", "2030-05-06").attr("aria-pressed"), Some("true"));
    assert_eq!(choice(&page, "vertical", "soil").attr("aria-pressed"), Some("false"));
}

#[test]
fn a_choice_has_the_colour_of_its_vertical() {
    let page = Scene::at("/fr/").page();
    assert!(choice(&page, "vertical", "water").attr("data-paint").is_some());
    assert!(choice(&page, "vertical", "air").attr("data-paint").is_none());
    assert!(choice(&page, "room", "atlas").attr("data-paint").is_none());
}

#[test]
fn choosing_goes_into_the_address_and_back_out() {
    let scene = Scene::at("/fr/");
    scene.act(|state| toggle(state, Facet::Vertical, "water"));
    assert_eq!(scene.address(), "/fr/?vertical=water");
    scene.act(|state| toggle(state, Facet::Vertical, "soil"));
    assert_eq!(scene.address(), "/fr/?vertical=soil,water");
    assert_eq!(choice(&scene.page(), "vertical", "soil").attr("aria-pressed"), Some("true"));
    scene.act(|state| toggle(state, Facet::Vertical, "water"));
    scene.act(|state| toggle(state, Facet::Vertical, "soil"));
    assert_eq!(scene.address(), "/fr/");
}

#[test]
fn the_days_stand_above_the_list_with_all_of_them_first() {
    let page = Scene::at("/fr/").page();
    let days = page.one(".days[role=group]");
    assert_eq!(days.attr("aria-label"), Some("Jour"));
    assert_eq!(days.texts(".choice-name"), ["Toutes les dates", "6 mai", "7 mai"]);
    assert_eq!(days.texts(".choice-count"), ["6", "2"]);
    assert_eq!(days.all("button")[0].attr("aria-pressed"), Some("true"));
    let page = Scene::at("/fr/?day=2030-05-07").page();
    let days = page.one(".days[role=group]");
    assert_eq!(days.text("[aria-pressed=true] .choice-name"), "7 mai");
}

#[test]
fn only_my_agenda_counts_what_is_kept() {
    let scene = Scene::at("/fr/?mine=1");
    scene.keep(&["wells", "wind"]).keep_maybe(&["dams"]);
    let page = scene.page();
    assert_eq!(choices(&page, "mine"), pairs(&[("Seulement mon agenda", "3")]));
    assert_eq!(page.text(".number"), "3 sessions");
    assert_eq!(page.texts(".chip"), ["Seulement mon agenda"]);
}

#[test]
fn active_filters_are_chips_that_a_touch_removes() {
    let address = "/fr/?vertical=water&room=atlas&kind=session&person=one&day=2030-05-06&q=a";
    let page = Scene::at(address).page();
    assert_eq!(page.texts(".chip"), ["Eau", "Atlas", "Session", "Voix Une"]);
    let names: Vec<_> = page.all(".chip").into_iter().map(Piece::name).collect();
    assert_eq!(names[0], "Retirer le filtre : Eau");
    assert_eq!(names[3], "Retirer le filtre : Voix Une");
    assert!(!Scene::at("/fr/").page().has(".chips"));
}

#[test]
fn chips_speak_arabic_and_say_what_is_french() {
    let page = Scene::at("/ar/?vertical=water,soil").page();
    assert_eq!(page.texts(".chip"), ["Sol", "الماء"]);
    let chips = page.all(".chip");
    assert_eq!(chips[1].name(), "إزالة عامل التصفية: الماء");
    assert_eq!(chips[0].one("[dir=ltr]").lang(), "fr");
    let label = chips[0].attr("aria-label").unwrap();
    assert!(label.contains("\u{2068}Sol\u{2069}"), "{label}");
}

#[test]
fn a_chip_whose_words_are_french_still_tells_its_face_in_amazigh() {
    let page = Scene::at("/zgh/?vertical=water").page();
    let chip = page.one(".chip");
    assert_eq!(chip.attr("lang"), Some("fr"), "“Retirer le filtre” has no Amazigh words");
    assert_eq!((chip.said(), chip.one("span").lang()), ("ⴰⵎⴰⵏ".into(), "zgh"));
}

#[test]
fn a_filter_that_the_programme_does_not_know_says_so() {
    let page = Scene::at("/fr/?room=attic").page();
    assert_eq!(page.texts(".chip"), ["Ce filtre est inconnu ici : attic"]);
    assert_eq!(page.one(".chip").name(), "Retirer le filtre : attic");
}

#[test]
fn all_filters_can_be_cleared_as_soon_as_there_is_one() {
    assert!(!Scene::at("/fr/").page().has(".clear"));
    let page = Scene::at("/fr/?room=rif").page();
    assert_eq!(page.texts(".clear"), ["Effacer les filtres", "Effacer les filtres"]);
    assert!(page.has("#filters .clear") && page.has(".result-line .clear"));
}

#[test]
fn the_button_of_the_sheet_counts_the_facets_but_not_the_words() {
    let badge = |address: &str| Scene::at(address).page().texts("#open-filters .count");
    assert_eq!(badge("/fr/"), Vec::<String>::new());
    assert_eq!(badge("/fr/?q=puits"), Vec::<String>::new());
    assert_eq!(badge("/fr/?q=puits&room=rif,atlas&day=2030-05-06"), ["2"]);
}

#[test]
fn the_sheet_is_closed_until_somebody_opens_it() {
    let page = Scene::at("/fr/").page();
    let panel = page.one("#filters");
    assert_eq!((panel.attr("role"), panel.attr("aria-modal")), (Some("region"), None));
    assert!(!panel.has_class("open"));
    let button = page.one("#open-filters");
    assert_eq!(button.attr("aria-expanded"), Some("false"));
    assert_eq!(button.attr("aria-controls"), Some("filters"));
    assert!(!page.has("[inert]"));
    assert_eq!(panel.text("#filters-title"), "Filtres");
    assert_eq!(panel.attr("aria-labelledby"), Some("filters-title"));
}

#[test]
fn the_way_out_of_the_sheet_says_what_will_be_seen() {
    let out = |address: &str| Scene::at(address).page().text(".filters-foot button");
    assert_eq!(out("/fr/"), "Afficher 8 sessions");
    assert_eq!(out("/fr/?room=souss"), "Afficher 1 session");
    assert_eq!(out("/fr/?room=attic"), "Aucune session");
    assert_eq!(out("/ar/?kind=session&vertical=water,air"), "عرض جلستين");
}

#[test]
fn when_nothing_matches_each_way_out_says_what_it_would_give() {
    let page = Scene::at("/fr/?room=souss&vertical=water").page();
    let empty = page.one(".empty");
    assert_eq!(empty.text(".lead"), "Aucune session ne correspond à ces filtres");
    assert!(empty.said().contains("Essayez sans l’un d’eux :"));
    let ways = ["Sans Verticale (Eau) : 1 session", "Sans Salle (Souss) : 3 sessions"];
    assert_eq!(empty.texts(".loosen button"), ways);
    assert!(page.all(".card").into_iter().all(|card| !card.is_shown()));
}

#[test]
fn ways_out_name_days_words_and_the_agenda() {
    let page = Scene::at("/fr/?day=2030-05-07&q=puits").page();
    let ways = ["Sans Jour (mardi 7 mai) : 1 session", "Sans Mots (puits) : 2 sessions"];
    assert_eq!(page.texts(".loosen button"), ways);
    let page = Scene::at("/ar/?mine=1").page();
    assert_eq!(page.texts(".loosen button"), ["دون جدولي فقط: 8 جلسات"]);
}

#[test]
fn when_no_single_filter_is_to_blame_all_can_be_cleared() {
    let page = Scene::at("/fr/?room=souss&vertical=water&day=2030-05-07").page();
    assert!(!page.has(".loosen"));
    assert_eq!(page.text(".empty .clear"), "Effacer les filtres");
}

/// A page of the sample with these rooms, each with its id and the text that is its group.
fn with_rooms(address: &str, rooms: &[(&str, Value)]) -> Seen {
    let room = |(id, group): &(&str, Value)| json!({"id": id, "name": {"fr": id}, "group": group});
    let mut programme: Value = serde_json::from_str(&Sample::new().text()).unwrap();
    programme["rooms"] = rooms.iter().map(room).collect();
    let device = TestDevice::new();
    device.serve("programme.json", Ok(programme.to_string()));
    Scene::on(device, address).page()
}

fn values(of: Piece, css: &str) -> Vec<String> {
    of.all(css).iter().map(|one| one.attr("data-value").unwrap().to_owned()).collect()
}

#[test]
fn rooms_of_a_group_stand_under_its_name_behind_those_without() {
    let (floor, garden) = (json!({"fr": "Étage"}), json!({"fr": "Jardin", "ar": "الحديقة"}));
    let rooms = [("rif", garden.clone()), ("atlas", json!({})), ("souss", floor), ("draa", garden)];
    let page = with_rooms("/fr/", &rooms);
    let list = page.one("[role=group][aria-labelledby=by-room]");
    assert_eq!(values(list, "[data-filter=room]"), ["atlas", "rif", "draa", "souss"]);
    assert_eq!(list.texts("legend"), ["Jardin", "Étage"], "as they first appear");
    let garden = list.all("fieldset")[0];
    assert_eq!(values(garden, "legend ~ [data-filter=room]"), ["rif", "draa"]);
    assert_eq!(choices(&page, "room")[0], ("atlas".into(), "3".into()), "with its number");
    let page = with_rooms("/ar/", &rooms);
    let names = page.all("legend");
    assert_eq!((names[0].said(), names[0].has("[lang]")), ("الحديقة".into(), false));
    assert_eq!((names[1].said(), names[1].one("[lang]").lang()), ("Étage".into(), "fr"));
}

#[test]
fn rooms_without_groups_stand_in_one_list() {
    let page = Scene::at("/fr/").page();
    assert!(!page.has("fieldset, legend"));
    assert_eq!(choices(&page, "room").len(), 3);
}

#[test]
fn many_rooms_stand_in_their_groups_too() {
    let ids: Vec<String> = (0..16).map(|at| format!("r{at}")).collect();
    let group = |at| if at % 2 == 0 { json!({"fr": "Étage"}) } else { json!({}) };
    let rooms: Vec<_> = ids.iter().enumerate().map(|(at, id)| (&**id, group(at))).collect();
    let page = with_rooms("/fr/", &rooms);
    let list = page.one("details.many [role=group][aria-labelledby=by-room]");
    assert_eq!(list.texts("legend"), ["Étage"]);
    assert_eq!(values(list, ":scope > [data-filter=room]").len(), 8);
    assert_eq!(values(list, "fieldset > [data-filter=room]").len(), 8);
    assert_eq!(page.text("details.many summary .choice-count"), "16");
}

#[test]
fn a_room_without_a_session_is_offered_and_shown_as_empty() {
    let page = Scene::of(&Sample::new().without("seeds"), "/fr/").page();
    assert_eq!(choices(&page, "room")[2], ("Souss".into(), "0".into()));
    assert!(choice(&page, "room", "souss").has_class("none"));
    assert!(!page.has("[data-filter=kind][data-value=round_table]"), "that kind is gone");
}

#[test]
fn the_search_box_shows_what_the_address_says_and_hints_in_a_language() {
    let page = Scene::at("/fr/?q=les%20puits").page();
    let input = page.one("#search");
    assert_eq!(input.attr("value"), Some("les puits"));
    assert_eq!(input.attr("placeholder"), Some("Rechercher une session, un intervenant…"));
    assert_eq!(input.attr("lang"), None);
    assert_eq!(page.text("label[for=search]"), "Rechercher");
    let page = Scene::at("/zgh/").page();
    assert_eq!(page.one("#search").attr("lang"), Some("fr"), "the hint is French there");
    assert_eq!(page.text("label[for=search]"), "ⵔⵣⵓ");
}
