//! People, verticals, outcomes, and the page about the event.

use super::kit::{Sample, Scene, Seen};

fn page(path: &str) -> Seen {
    Scene::at(path).page()
}

#[test]
fn everybody_who_speaks_is_listed_by_name() {
    let all = page("/fr/people");
    assert_eq!(all.text("h1"), "Intervenants");
    let names =
        ["Écho Six", "Voix Cinq", "Voix Deux", "Voix Quatre", "Voix Trois", "Voix Une", "صامت"];
    assert_eq!(all.texts(".person-name"), names);
    assert_eq!(all.text(".number"), "7 intervenants");
    let one = &all.all(".person")[5];
    assert_eq!(one.one("a").attr("href"), Some("/fr/people/one"));
    assert_eq!(one.text(".person-function"), "Fonction générale");
}

#[test]
fn the_list_of_people_has_a_search_of_its_own() {
    let all = page("/ar/people");
    assert_eq!(all.one("#search").attr("placeholder"), Some("ابحث عن متدخل"));
    assert_eq!(all.text("label[for=search]"), "ابحث عن متدخل");
    assert_eq!(all.text(".number"), "7 متدخلين");
    assert!(all.one("#search").attr("name").is_none(), "it is not that of the programme");
}

#[test]
fn a_person_has_a_function_and_sessions() {
    let one = page("/fr/people/one");
    assert_eq!(one.text("h1"), "Voix Une");
    assert_eq!(one.text(".lead"), "Fonction générale");
    assert_eq!(one.text(".person-organisation"), "Maison générale");
    assert_eq!(one.texts("main h2"), ["Sessions"]);
    assert_eq!(one.texts(".card-title"), ["Ouverture", "Les puits", "Clôture"]);
    assert_eq!(one.one(".up a").attr("href"), Some("/fr/people"));
}

#[test]
fn sessions_of_a_person_and_of_a_vertical_stand_under_their_days() {
    let one = page("/fr/people/one");
    assert_eq!(one.texts("main h3"), ["lundi 6 mai 2030", "mardi 7 mai 2030"]);
    let numbers: Vec<_> = one.all("h3 + .cards").iter().map(|day| day.all("h4").len()).collect();
    assert_eq!(numbers, [2, 1]);
    let soil = page("/ar/verticals/soil");
    assert_eq!(soil.texts("main h3"), ["الاثنين 6 ماي 2030", "الثلاثاء 7 ماي 2030"]);
    let of_one_day = Sample::bare();
    let one = Scene::of(&of_one_day, "/fr/people/one").page();
    assert_eq!(one.texts("main h3"), ["Les puits"], "the day goes without saying");
}

#[test]
fn whose_time_it_is_is_told_by_the_offset_where_the_zone_has_no_name() {
    for path in ["/fr/", "/fr/about", "/fr/session/wells"] {
        let page = Scene::of(&Sample::bare(), path).page();
        let said = page.text("main");
        assert!(said.contains("celles du lieu de l’évènement (+01:00)."), "{path}: {said}");
    }
}

#[test]
fn a_person_who_does_not_speak_here_is_told_of() {
    let silent = page("/fr/people/silent");
    assert_eq!(silent.one("h1 [lang]").lang(), "ar");
    assert!(silent.one("main section").said().ends_with("Aucune session dans ce programme"));
    assert!(!silent.has(".card"));
}

#[test]
fn verticals_are_tiles_with_their_numbers() {
    let all = page("/fr/verticals");
    assert_eq!(all.texts(".tile-name"), ["Eau", "Sol", "Air"]);
    assert_eq!(all.texts(".tile-count"), ["3 sessions", "3 sessions", "1 session"]);
    assert_eq!(all.all(".tile")[0].attr("href"), Some("/fr/verticals/water"));
    let all = page("/ar/verticals");
    assert_eq!(all.texts(".tile-count"), ["3 جلسات", "3 جلسات", "جلسة واحدة"]);
    assert_eq!(all.all(".tile-name")[1].one("[lang]").lang(), "fr");
}

#[test]
fn a_vertical_has_its_sessions_and_a_calendar() {
    let water = page("/zgh/verticals/water");
    assert_eq!(water.text("h1"), "ⴰⵎⴰⵏ");
    assert!(!water.has("h1 [lang]"));
    assert_eq!(water.texts(".card-title"), ["Ouverture", "Les puits", "Les barrages"]);
    let calendar = water.all(".calendar-links a")[1].attr("href");
    assert_eq!(calendar, Some("https://site.example/calendars/zgh/verticals/water.ics"));
    assert_eq!(water.one(".up a").attr("href"), Some("/zgh/verticals"));
    assert!(!water.has(".recommendations"));
}

#[test]
fn a_vertical_tells_what_was_recommended_for_it() {
    let outcomes = Sample::new().with_outcomes();
    let water = Scene::of(&outcomes, "/ar/verticals/water").page();
    assert_eq!(water.texts(".recommendation h3"), ["عدادات"]);
    let soil = Scene::of(&outcomes, "/ar/verticals/soil").page();
    assert!(!soil.has(".recommendations"));
}

#[test]
fn before_there_are_outcomes_the_page_says_so() {
    assert_eq!(page("/fr/outcomes").text(".lead"), "Les conclusions ne sont pas encore publiées.");
    assert_eq!(page("/ar/outcomes").text(".lead"), "لم تُنشر المخرجات بعد.");
    assert_eq!(page("/zgh/outcomes").one(".lead [lang]").lang(), "fr");
    assert_eq!(page("/fr/outcomes").texts("main h2"), Vec::<String>::new());
}

#[test]
fn outcomes_are_the_report_recommendations_priorities_and_what_followed() {
    let page = Scene::of(&Sample::new().with_outcomes(), "/fr/outcomes").page();
    assert_eq!(page.text(".lead"), "Ce qui en est sorti.");
    let parts = ["Rapport de synthèse", "Recommandations", "Priorités du rapport", "Les suites"];
    assert_eq!(page.texts(".outcomes h2"), parts);
    let advice = page.one(".recommendation");
    assert_eq!(advice.text(".axis"), "Économiser");
    assert_eq!(advice.text("h3"), "Des compteurs");
    assert_eq!(advice.text(".source"), "Source : Le rapport, p. 2");
    assert_eq!(advice.one(".tags a").attr("href"), Some("/fr/verticals/water"));
}

#[test]
fn the_report_is_offered_in_each_of_its_languages() {
    let page = Scene::of(&Sample::new().with_outcomes(), "/ar/outcomes").page();
    let editions = page.all(".editions a");
    let tongues: Vec<_> = editions.iter().map(|of| of.attr("hreflang").unwrap()).collect();
    assert_eq!(tongues, ["fr", "ar"]);
    assert_eq!(editions[0].said(), "قراءة التقرير بالفرنسية");
    assert_eq!(editions[0].attr("href"), Some("https://example.org/fr.pdf"));
    assert_eq!(editions[0].attr("rel"), Some("external noopener"));
}

#[test]
fn a_source_and_its_label_are_each_in_their_own_language() {
    let page = Scene::of(&Sample::new().with_outcomes(), "/ar/outcomes").page();
    let source = page.one(".source");
    assert_eq!(source.said(), "المصدر: Le rapport, p. 2");
    assert_eq!(source.one("[lang]").said(), "Le rapport, p. 2");
}

#[test]
fn the_page_about_the_event_tells_who_when_and_where() {
    let about = page("/fr/about");
    assert_eq!(about.text("h1"), "Rencontres de la terre");
    let facts = about.all(".facts-list > div");
    let facts: Vec<_> = facts.iter().map(|fact| (fact.text("dt"), fact.text("dd"))).collect();
    let told = [
        ("Date", "6 et 7 mai 2030"),
        ("Lieu", "La grande maison"),
        ("Ville", "La ville"),
        ("Organisateur", "L’organisateur"),
    ];
    assert_eq!(facts, told.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let link = about.one("a[href='https://example.org/']");
    assert_eq!((link.said(), link.attr("rel")), ("Un lien".into(), Some("external noopener")));
    assert_eq!(about.one("main [lang=ar]").said(), "فقرة.", "a paragraph that has no French");
}

#[test]
fn the_page_about_the_app_tells_its_clock_version_and_sheets() {
    let about = page("/ar/about");
    let said = about.one("main").said();
    assert!(said.contains("جميع الأوقات بتوقيت مكان الحدث (Africa/Casablanca)."), "{said}");
    assert!(said.contains("الإصدار 5 · آخر تحديث: 1 ماي 2030 على الساعة 18:00"), "{said}");
    let sheets: Vec<_> =
        about.all("main .plain-list a").iter().filter_map(|a| a.attr("href")).collect();
    assert!(sheets.contains(&"https://site.example/ar/print/wall"), "{sheets:?}");
    assert!(sheets.contains(&"https://site.example/schedule.xml"), "{sheets:?}");
    assert!(sheets.contains(&"https://site.example/ar/print/doors"), "{sheets:?}");
    assert!(about.has("main .buttons a[href='/ar/changes']"));
}
