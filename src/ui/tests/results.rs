//! The list of sessions: by day and time, and what the filter hides of it.

use super::kit::{Piece, Sample, Scene, Seen};

/// The sessions that are shown, from the top.
fn shown(page: &Seen) -> Vec<String> {
    let cards = page.all(".sessions .card").into_iter().filter(|card| card.is_shown());
    cards.map(|card| card.attr("data-session").unwrap().to_owned()).collect()
}

/// The headings of the days that are shown.
fn days(page: &Seen) -> Vec<String> {
    let titles = page.all(".sessions h2").into_iter().filter(|title| title.is_shown());
    titles.map(Piece::said).collect()
}

#[test]
fn sessions_stand_by_day_time_and_room() {
    let page = Scene::at("/fr/").page();
    let all = ["opening", "wells", "seeds", "coffee", "dams", "wind", "closing", "forest"];
    assert_eq!(shown(&page), all, "Atlas comes before Rif");
    assert_eq!(days(&page), ["lundi 6 mai 2030", "mardi 7 mai 2030"]);
    let slots = ["09:00", "10:05", "10:30", "11:30", "12:00", "14:00", "09:00"];
    assert_eq!(page.texts(".slot-time > time"), slots);
}

#[test]
fn the_days_are_told_in_each_language() {
    assert_eq!(days(&Scene::at("/ar/").page()), ["الاثنين 6 ماي 2030", "الثلاثاء 7 ماي 2030"]);
    assert_eq!(days(&Scene::at("/zgh/").page())[1], "ⴰⵙⵉⵏⴰⵙ 7 ⵎⴰⵢⵢⵓ 2030");
}

#[test]
fn the_theme_of_a_day_stands_below_its_heading() {
    let page = Scene::at("/fr/").page();
    assert_eq!(page.texts(".day-theme"), ["Le jour de l’eau"]);
    let page = Scene::at("/ar/").page();
    assert_eq!(page.one(".day-theme [lang]").lang(), "fr");
}

#[test]
fn what_does_not_pass_the_filter_stays_in_the_document_and_is_hidden() {
    let page = Scene::at("/fr/?vertical=water").page();
    assert_eq!(shown(&page), ["opening", "wells", "dams"]);
    assert_eq!(page.all(".sessions .card").len(), 8);
    assert_eq!(days(&page), ["lundi 6 mai 2030"], "a day without a session is hidden, too");
    let slots = page.all(".slot").into_iter().filter(|slot| slot.is_shown());
    assert_eq!(
        slots.map(|slot| slot.text("h3 > time")).collect::<Vec<_>>(),
        ["09:00", "10:05", "12:00"]
    );
}

#[test]
fn facets_narrow_and_values_widen() {
    let of = |query: &str| shown(&Scene::at(&format!("/fr/?{query}")).page());
    assert_eq!(of("room=rif"), ["wells", "wind", "forest"]);
    assert_eq!(of("room=rif,souss"), ["wells", "seeds", "wind", "forest"]);
    assert_eq!(of("room=rif,souss&vertical=soil"), ["wells", "seeds", "forest"]);
    assert_eq!(of("room=rif,souss&vertical=soil&day=2030-05-07"), ["forest"]);
    assert_eq!(of("kind=break"), ["coffee"]);
    assert_eq!(of("person=one"), ["opening", "wells", "closing"]);
}

#[test]
fn the_number_is_said_to_who_cannot_see_the_list() {
    let number = |address: &str| {
        let page = Scene::at(address).page();
        let number = page.one(".result-line .number");
        assert_eq!(number.attr("role"), Some("status"));
        number.said()
    };
    assert_eq!(number("/fr/"), "8 sessions");
    assert_eq!(number("/fr/?room=souss"), "1 session");
    assert_eq!(number("/fr/?room=attic"), "Aucune session");
    assert_eq!(number("/ar/?room=rif"), "3 جلسات");
    assert_eq!(number("/ar/?vertical=water&room=atlas"), "جلستان");
    assert_eq!(number("/zgh/"), "ⵜⵉⵖⵉⵎⵉⵜ: 8");
}

#[test]
fn what_starts_together_says_how_much_there_is_to_choose() {
    let parallel = |address: &str| Scene::at(address).page().texts(".parallel");
    assert_eq!(parallel("/fr/"), ["En parallèle · 2"]);
    assert_eq!(parallel("/ar/"), ["بالتوازي · 2"]);
    assert_eq!(parallel("/fr/?room=atlas"), Vec::<String>::new(), "of what is shown");
}

#[test]
fn a_slot_with_breaks_only_is_quiet() {
    let quiet = |page: &Seen| {
        let slots = page.all(".slot.quiet").into_iter().filter(|slot| slot.is_shown());
        slots.map(|slot| slot.text("h3 > time")).collect::<Vec<_>>()
    };
    assert_eq!(quiet(&Scene::at("/fr/").page()), ["11:30"]);
}

#[test]
fn days_and_times_have_headings_that_a_link_can_lead_to() {
    let page = Scene::at("/fr/").page();
    for slot in page.all(".sessions .slot") {
        assert!(slot.has("h3.slot-time[id^=at-]"), "{}", slot.html());
    }
    assert!(page.has("h2#day-2030-05-06") && page.has("h2#day-2030-05-07"));
}

#[test]
fn a_day_on_which_nothing_starts_together_needs_no_times_but_those_of_cards() {
    let page = Scene::at("/fr/").page();
    let single = page.all(".day").iter().map(|day| day.has_class("single")).collect::<Vec<_>>();
    assert_eq!(single, [true, false], "on the second day two start at nine");
}

#[test]
fn headings_go_down_by_one_from_the_event_to_the_card() {
    let page = Scene::at("/fr/").page();
    assert_eq!(page.text("h1"), "Rencontres de la terre");
    let card = page.card("wells");
    assert_eq!(card.one(".card-title").tag(), "h4");
    assert!(page.all(".slot-time").iter().all(|time| time.tag() == "h3"));
}

#[test]
fn the_head_of_the_programme_says_what_when_and_where() {
    let page = Scene::at("/fr/").page();
    let head = page.one(".masthead");
    assert_eq!(head.text(".theme"), "L’eau et le sol");
    assert_eq!(head.text(".patronage"), "Sous un haut patronage");
    assert_eq!(head.texts(".facts > span"), ["6 et 7 mai 2030", "La grande maison", "La ville"]);
    let page = Scene::at("/ar/").page();
    let facts = page.one(".masthead .facts");
    assert_eq!(facts.texts("span")[0], "6 و7 ماي 2030");
    assert_eq!(facts.one("[lang=fr]").said(), "La grande maison");
    assert_eq!(page.text("h1"), "لقاءات الأرض");
}

#[test]
fn the_programme_can_be_taken_into_ones_own_calendar() {
    let page = Scene::at("/ar/").page();
    let links = page.one(".calendar-links");
    let hrefs: Vec<_> = links.all("a").iter().map(|link| link.attr("href").unwrap()).collect();
    let file = "site.example/calendars/ar/programme.ics";
    assert_eq!(hrefs, [format!("webcal://{file}"), format!("https://{file}")]);
    assert_eq!(links.one("[lang=en]").said(), "iCalendar");
}

#[test]
fn a_programme_without_sessions_says_that_there_are_none() {
    let none = ["opening", "wells", "seeds", "coffee", "dams", "wind", "forest", "closing"];
    let programme = none.into_iter().fold(Sample::new(), Sample::without);
    let page = Scene::of(&programme, "/fr/").page();
    assert_eq!(page.text("main .lead"), "Le programme sera publié ici.");
    assert_eq!(Scene::of(&programme, "/ar/").page().text("main .lead"), "سيُنشر البرنامج هنا لاحقا.");
    assert!(!page.has(".now-panel") && !page.has("#filters") && !page.has(".empty"));
}

#[test]
fn days_can_be_chosen_where_there_are_several() {
    assert_eq!(Scene::at("/fr/").page().texts(".days .choice-name").len(), 3, "with all days");
    let page = Scene::of(&Sample::bare(), "/fr/").page();
    assert!(page.all(".days").is_empty());
}
