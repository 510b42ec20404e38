//! The page of a session.

use super::kit::{Sample, Scene, Seen};

fn session(id: &str, lang: &str) -> Seen {
    Scene::at(&format!("/{lang}/session/{id}")).page()
}

/// The facts by their names.
fn facts(page: &Seen) -> Vec<(String, String)> {
    let facts = page.all(".facts-list > div");
    facts.iter().map(|fact| (fact.text("dt"), fact.text("dd"))).collect()
}

/// The sessions below a heading.
fn others(page: &Seen, heading: &str) -> Vec<String> {
    let sections = page.all(".others");
    let under = sections.into_iter().find(|section| section.text("h2") == heading);
    under.map_or_else(Vec::new, |section| section.texts(".card-title"))
}

#[test]
fn it_tells_day_time_room_and_languages() {
    let page = session("wells", "fr");
    assert_eq!(page.text("h1"), "Les puits");
    let told = [
        ("Jour", "lundi 6 mai 2030"),
        ("Heure", "10:05–11:20 1 h 15"),
        ("Salle", "Rif"),
        ("Langues parlées", "françaisarabe"),
    ];
    assert_eq!(facts(&page), told.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert_eq!(page.texts(".facts-list .names li"), ["français", "arabe"]);
    assert_eq!(page.text(".summary"), "Comment creuser.");
    assert_eq!(page.text(".session-page > .card-meta .kind"), "Keynote");
}

#[test]
fn it_tells_the_same_in_arabic() {
    let page = session("wells", "ar");
    assert_eq!(page.text("h1"), "الآبار");
    assert_eq!(facts(&page)[1], ("الوقت".into(), "10:05–11:20 ساعة و15 دقيقة".into()));
    assert_eq!(facts(&page)[2], ("القاعة".into(), "الريف".into()));
    assert_eq!(page.one(".facts-list time").attr("dir"), Some("ltr"));
    assert_eq!(page.one(".summary").lang(), "fr");
}

#[test]
fn an_abstract_has_lines_lists_and_links_in_its_own_language() {
    let text = r"Voir *ici*,\ni**là** <b> :\n- [un](https://example.org/)\n- deux";
    let sample = Sample::new().edit("wells", "Comment creuser.", text);
    for (lang, of) in [("fr", None), ("ar", Some("fr"))] {
        let page = Scene::of(&sample, &format!("/{lang}/session/wells")).page();
        let told = page.one(".summary");
        assert_eq!((told.attr("lang"), told.attr("dir")), (of, of.map(|_| "ltr")));
        assert_eq!(told.texts("p, li"), ["Voir ici,ilà <b> :", "un", "deux"]);
        assert_eq!(
            (told.text("em"), told.text("strong"), told.all("br").len()),
            ("ici".into(), "là".into(), 1)
        );
        assert_eq!(told.one("ul a").attr("href"), Some("https://example.org/"));
        assert_eq!(told.one("ul a").attr("rel"), Some("external noopener noreferrer"));
    }
}

#[test]
fn an_end_that_nobody_knows_is_told_as_such() {
    assert_eq!(facts(&session("wind", "fr"))[1].1, "14:00 Heure de fin non précisée");
    assert_eq!(facts(&session("wind", "ar"))[1].1, "14:00 وقت الانتهاء غير محدد");
    let page = session("wind", "zgh");
    assert_eq!(page.one(".facts-list .aside [lang]").lang(), "fr");
}

#[test]
fn a_room_tells_where_it_is_and_how_sure_that_is() {
    assert_eq!(facts(&session("opening", "fr"))[2].1, "AtlasRez-de-chaussée");
    assert_eq!(facts(&session("seeds", "fr"))[2].1, "SoussSalle à confirmer");
    let names: Vec<_> = facts(&session("coffee", "fr")).into_iter().map(|fact| fact.0).collect();
    assert_eq!(names, ["Jour", "Heure"], "a break needs no room");
}

#[test]
fn who_speaks_does_so_in_the_function_of_this_session() {
    let page = session("opening", "fr");
    assert_eq!(page.text("#speakers"), "Intervenants");
    let people = page.all(".people .person");
    assert_eq!(people.len(), 6, "all of them, here");
    assert_eq!(people[0].text(".person-name a"), "Voix Une");
    assert_eq!(people[0].text(".person-function"), "Fonction du jour");
    assert_eq!(people[0].text(".person-organisation"), "Maison générale");
    assert_eq!(people[0].text(".badge"), "Modération");
    assert_eq!(people[0].text(".slot-of-person time"), "09:00–09:10");
    assert!(!people[1].has(".badge") && !people[1].has("time"));
    assert_eq!(people[1].one("a").attr("href"), Some("/fr/people/two"));
    let page = session("wells", "fr");
    assert_eq!(page.all(".person")[0].text(".person-function"), "Fonction générale");
}

#[test]
fn where_nobody_speaks_there_is_no_heading_for_it() {
    assert!(!session("dams", "fr").has("#speakers"));
}

#[test]
fn it_names_what_is_on_meanwhile_and_what_comes_before_and_after_in_the_room() {
    let page = session("wells", "fr");
    assert_eq!(others(&page, "En même temps"), ["البذور"]);
    assert_eq!(others(&page, "Avant, dans cette salle"), Vec::<String>::new());
    assert_eq!(others(&page, "Ensuite, dans cette salle"), ["Le vent"]);
    let page = session("dams", "ar");
    assert_eq!(others(&page, "قبلها في هذه القاعة"), ["الافتتاح"]);
    assert_eq!(page.one(".others").one(".card-title").tag(), "h3");
}

#[test]
fn neither_breaks_nor_what_was_cancelled_are_on_meanwhile() {
    let long = Sample::new().edit("dams", "12:00", "11:40");
    let page = Scene::of(&long, "/fr/session/dams").page();
    assert_eq!(others(&page, "En même temps"), Vec::<String>::new());
    assert_eq!(others(&session("closing", "fr"), "En même temps"), Vec::<String>::new());
}

#[test]
fn what_does_not_go_as_planned_stands_at_the_top() {
    let page = session("dams", "fr");
    assert_eq!(page.text(".session-page > .card-meta .badge"), "Déplacée");
    assert_eq!(page.text(".session-page > .notice"), "Attention à la marche");
    assert_eq!(session("forest", "ar").text(".session-page > .card-meta .badge"), "ملغاة");
}

#[test]
fn verticals_lead_to_their_pages() {
    let page = session("wells", "ar");
    let tags = page.all(".session-page > .tags a");
    assert_eq!(tags[0].attr("href"), Some("/ar/verticals/water"));
    assert_eq!(tags[0].said(), "الماء");
}

#[test]
fn both_levels_are_choices_of_which_one_is_pressed() {
    let scene = Scene::at("/fr/session/wells");
    let levels = |scene: &Scene| {
        let page = scene.page();
        let told = page.all(".session-page > .buttons .level").into_iter();
        let told = told.map(|one| format!("{}: {}", one.said(), one.attr("aria-pressed").unwrap()));
        told.collect::<Vec<_>>()
    };
    assert_eq!(levels(&scene), ["Ajouter à mon agenda: false", "Peut-être: false"]);
    scene.touch_star("wells");
    assert_eq!(levels(&scene), ["J’y vais: true", "Peut-être: false"]);
    scene.keep_maybe(&["wells"]);
    assert_eq!(levels(&scene), ["J’y vais: false", "Peut-être: true"]);
    scene.go("/ar/session/wells");
    assert_eq!(levels(&scene), ["سأحضر: false", "ربما: true"]);
}

#[test]
fn of_what_was_cancelled_only_the_level_that_it_has_is_left_to_be_taken_back() {
    let scene = Scene::at("/fr/session/forest");
    let hidden = |scene: &Scene| {
        let page = scene.page();
        page.all(".session-page > .buttons .level")
            .iter()
            .map(|button| button.attr("hidden").is_some())
            .collect::<Vec<_>>()
    };
    assert_eq!(hidden(&scene), [true, true]);
    scene.keep_maybe(&["forest"]);
    assert_eq!(hidden(&scene), [true, false]);
}

#[test]
fn it_can_be_shared_and_taken_into_a_calendar() {
    let page = session("wells", "fr");
    let ways = ["Ajouter à mon agenda", "Peut-être", "Partager", "Exporter vers un calendrier"];
    assert_eq!(page.texts(".session-page > .buttons button"), ways);
}

#[test]
fn the_way_back_leads_to_the_programme_as_it_was_left() {
    let scene = Scene::at("/fr/?room=rif");
    assert!(scene.page().has(".chip"));
    scene.go("/fr/session/wells");
    let page = scene.page();
    assert_eq!(page.text(".up"), "Retour au programme");
    assert_eq!(page.one(".up a").attr("href"), Some("/fr/?room=rif"));
    assert_eq!(session("wells", "fr").one(".up a").attr("href"), Some("/fr/"));
}

#[test]
fn a_title_only_in_arabic_heads_a_french_page_as_arabic() {
    let page = session("seeds", "fr");
    let title = page.one("h1 [lang]");
    assert_eq!((title.said(), title.lang(), title.dir()), ("البذور".into(), "ar", "rtl"));
}
