//! What is on now and next, on top of the programme.

use super::kit::{Sample, Scene, Seen};

fn panel(time: &str, lang: &str) -> Seen {
    Scene::when(time, &format!("/{lang}/")).page()
}

/// The titles of each group with what stands in it.
fn groups(page: &Seen) -> Vec<(String, Vec<String>)> {
    let groups = page.all(".now-panel .now-group");
    groups.iter().map(|group| (group.text("h2"), group.texts(".now-name"))).collect()
}

#[test]
fn before_the_event_it_says_when_it_starts_and_how_soon() {
    let lines = |time, lang| {
        let page = panel(time, lang);
        (page.text(".now-line"), page.text(".now-more"))
    };
    let starts = "Le programme commence le lundi 6 mai 2030".to_owned();
    assert_eq!(lines("02 20:00", "fr"), (starts.clone(), "dans 4 jours".into()));
    assert_eq!(lines("05 20:00", "fr"), (starts.clone(), "demain".into()));
    assert_eq!(lines("06 08:15", "fr"), (starts.clone(), "Commence dans 45 minutes".into()));
    assert_eq!(lines("06 08:59", "fr"), (starts, "Commence dans 1 minute".into()));
    let arabic = ("ينطلق البرنامج يوم الاثنين 6 ماي 2030".to_owned(), "غدًا".to_owned());
    assert_eq!(lines("05 20:00", "ar"), arabic);
}

#[test]
fn during_the_event_it_says_what_is_on_and_what_is_next() {
    let page = panel("06 10:10", "fr");
    let on = ("Maintenant".to_owned(), vec!["Les puits".to_owned()]);
    assert_eq!(groups(&page), [on, ("À suivre".into(), vec!["البذور".into()])]);
    let wells = page.one(".now-group.on");
    assert_eq!(wells.text("time"), "10:05–11:20");
    assert_eq!(wells.text(".place"), "Rif");
    assert_eq!(wells.one("a").attr("href"), Some("/fr/session/wells"));
}

#[test]
fn what_is_on_at_the_same_time_stands_together() {
    let page = panel("06 10:45", "ar");
    let on = ("الآن".to_owned(), vec!["الآبار".to_owned(), "البذور".to_owned()]);
    assert_eq!(groups(&page)[0], on);
    assert_eq!(groups(&page)[1].0, "التالي في البرنامج");
    let next = page.all(".now-group")[1];
    assert_eq!(next.one(".now-name [lang]").lang(), "fr", "the break has no Arabic name");
}

#[test]
fn what_is_full_or_moved_is_marked_there_too() {
    let page = panel("06 10:45", "fr");
    let states: Vec<_> = page.all(".now-list li").iter().map(|li| li.attr("data-state")).collect();
    assert_eq!(states, [None, Some("full"), None]);
}

#[test]
fn between_sessions_it_says_when_it_goes_on() {
    let page = panel("06 13:30", "fr");
    assert_eq!(groups(&page)[0], ("Aucune session en ce moment".into(), vec![]));
    assert_eq!(page.text(".now-more"), "Le programme reprend à 14:00");
    assert_eq!(groups(&page)[1], ("À suivre".into(), vec!["Le vent".into()]));
    let page = panel("06 13:30", "ar");
    assert!(page.one(".now-more").raw().contains("\u{2068}14:00\u{2069}"));
}

#[test]
fn in_the_evening_it_names_the_day_on_which_it_goes_on() {
    assert_eq!(panel("06 20:00", "fr").text(".now-more"), "Le programme reprend demain à 09:00");
    assert_eq!(panel("07 08:00", "fr").text(".now-more"), "Le programme reprend à 09:00");
}

#[test]
fn what_was_cancelled_is_neither_on_nor_next() {
    let page = panel("07 09:30", "fr");
    assert_eq!(groups(&page), [("Maintenant".into(), vec!["Clôture".into()])]);
    assert_eq!(groups(&panel("07 08:00", "fr"))[1].1, ["Clôture"]);
}

#[test]
fn afterwards_it_thanks_and_leads_to_the_outcomes() {
    let over = Scene::of(&Sample::new().with_outcomes(), "/fr/");
    over.clock("07 10:00");
    let page = over.page();
    assert_eq!(page.text(".now-line"), "L’évènement est terminé");
    assert_eq!(page.text(".now-more"), "Merci de votre participation");
    let link = page.one(".now-panel a");
    assert_eq!(
        (link.said(), link.attr("href")),
        ("Voir les conclusions".into(), Some("/fr/outcomes"))
    );
    assert!(!panel("07 10:00", "fr").has(".now-panel a"), "nothing has come of it yet");
}

#[test]
fn the_panel_is_named_and_in_the_way_of_no_filter() {
    let page = panel("06 10:10", "fr");
    assert_eq!(page.one(".now-panel").attr("aria-label"), Some("Maintenant"));
    assert!(!Scene::when("06 10:10", "/fr/?room=rif").page().has(".now-panel"));
    assert!(!Scene::when("06 10:10", "/fr/?q=puits").page().has(".now-panel"));
}

#[test]
fn when_nothing_takes_place_there_is_no_panel() {
    let none = ["opening", "wells", "seeds", "coffee", "dams", "wind", "closing"];
    let cancelled = none.into_iter().fold(Sample::new(), Sample::without);
    assert!(!Scene::of(&cancelled, "/fr/").page().has(".now-panel"));
}

#[test]
fn what_has_no_amazigh_words_is_marked_as_french() {
    let page = panel("06 13:30", "zgh");
    assert_eq!(page.one(".now-more [lang]").lang(), "fr");
    assert_eq!(panel("06 10:10", "zgh").all(".now-title")[0].said(), "ⴷⵖⵉ");
}
