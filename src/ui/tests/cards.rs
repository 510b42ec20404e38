//! What a card says of a session.

use super::kit::{Sample, Scene};
use crate::html::paint;

#[test]
fn a_card_says_when_what_where_and_who() {
    let page = Scene::at("/fr/").page();
    let card = page.card("wells");
    assert_eq!(card.text(".card-meta > time"), "10:05–11:20");
    assert_eq!(card.text(".kind"), "Keynote");
    assert_eq!(card.text(".card-title"), "Les puits");
    assert_eq!(card.texts(".names li"), ["Voix Une", "Voix Deux"]);
    assert_eq!(card.text(".card-place"), "Rif");
    assert_eq!(card.texts(".tags li"), ["Eau", "Sol"]);
}

#[test]
fn the_same_card_speaks_arabic() {
    let page = Scene::at("/ar/").page();
    let card = page.card("wells");
    assert_eq!(card.text(".kind"), "كلمة رئيسية");
    assert_eq!(card.text(".card-title"), "الآبار");
    assert_eq!(card.texts(".names li"), ["صوت أول", "صوت ثان"]);
    assert_eq!(card.text(".card-place"), "الريف");
    assert_eq!(card.one(".card-title a").lang(), "ar");
}

#[test]
fn times_run_from_left_to_right_in_arabic_too() {
    let page = Scene::at("/ar/").page();
    let times = page.all(".card time");
    assert_eq!(times.len(), 8);
    for time in times {
        assert_eq!(time.attr("dir"), Some("ltr"), "{}", time.html());
    }
    let time = page.card("wells").one(".card-meta > time");
    assert_eq!(time.raw(), "10:05–11:20");
    assert_eq!(time.attr("datetime"), Some("2030-05-06T10:05:00+01:00"));
}

#[test]
fn the_title_leads_to_the_page_of_the_session_in_the_same_language() {
    for lang in ["fr", "ar"] {
        let page = Scene::at(&format!("/{lang}/")).page();
        let href = page.card("wells").one("a.card-link").attr("href");
        assert_eq!(href, Some(&*format!("/{lang}/session/wells")));
    }
}

#[test]
fn what_does_not_go_as_planned_is_told_in_words_and_to_the_style_sheet() {
    let (fr, ar) = (Scene::at("/fr/").page(), Scene::at("/ar/").page());
    let told = [
        ("forest", "cancelled", "Annulée", "ملغاة"),
        ("dams", "moved", "Déplacée", "تم نقلها"),
        ("seeds", "full", "Complet", "مكتملة"),
    ];
    for (id, state, french, arabic) in told {
        assert_eq!(fr.card(id).attr("data-state"), Some(state));
        assert_eq!(fr.card(id).text(".badge.alarm"), french);
        assert_eq!(ar.card(id).text(".badge.alarm"), arabic);
    }
    assert_eq!(fr.card("wells").attr("data-state"), None);
    assert!(!fr.card("wells").has(".badge"));
}

#[test]
fn a_card_follows_the_clock_from_coming_to_past() {
    let scene = Scene::at("/fr/");
    let at = |time: &str| {
        scene.clock(time);
        let page = scene.page();
        let card = page.card("wells");
        (card.attr("data-time").map(str::to_owned), card.texts(".badge"))
    };
    assert_eq!(at("06 10:04"), (None, vec![]));
    assert_eq!(at("06 10:05"), (Some("now".into()), vec!["En cours".to_owned()]));
    assert_eq!(at("06 11:19"), (Some("now".into()), vec!["En cours".to_owned()]));
    assert_eq!(at("06 11:20"), (Some("past".into()), vec![]), "its end no longer belongs to it");
}

#[test]
fn what_was_cancelled_is_not_on_while_its_time_runs() {
    let page = Scene::when("07 09:30", "/fr/").page();
    let card = page.card("forest");
    assert_eq!(card.attr("data-time"), Some("past"));
    assert_eq!(card.texts(".badge"), ["Annulée"]);
    assert!(!page.text(".now-panel").contains("La forêt"));
}

#[test]
fn when_all_is_over_nothing_is_more_past_than_the_rest() {
    let page = Scene::when("07 09:59", "/fr/").page();
    assert_eq!(page.card("wells").attr("data-time"), Some("past"));
    let page = Scene::when("07 10:00", "/fr/").page();
    assert!(!page.has(".card[data-time]"));
}

#[test]
fn a_break_is_never_said_to_be_on() {
    let page = Scene::when("06 11:45", "/fr/").page();
    assert_eq!(page.card("coffee").attr("data-time"), Some("now"));
    assert!(!page.card("coffee").has(".badge"));
}

#[test]
fn a_session_without_an_end_tells_its_start_only_and_is_on_for_a_while() {
    let page = Scene::when("06 14:14", "/fr/").page();
    assert_eq!(page.card("wind").text(".card-meta > time"), "14:00");
    assert_eq!(page.card("wind").text(".badge.live"), "En cours");
    let page = Scene::when("06 14:15", "/fr/").page();
    assert_eq!(page.card("wind").attr("data-time"), Some("past"));
}

#[test]
fn of_a_large_round_three_are_named_and_the_others_counted() {
    let page = Scene::at("/ar/").page();
    let names = page.card("opening").texts(".names li");
    assert_eq!(names, ["صوت أول", "صوت ثان", "Voix Trois", "+3"]);
    let more = page.card("opening").one(".names .more bdi");
    assert_eq!(more.attr("dir"), Some("ltr"), "or it would read 3+");
    for name in page.all(".names li") {
        assert!(name.has("bdi"), "a name turns nothing around it: {}", name.html());
    }
}

#[test]
fn of_four_who_speak_all_are_named() {
    let four = Sample::new().edit("opening", r#", {"person": "five"},"#, ",").edit(
        "opening",
        r#"{"person": "three"}, "#,
        "",
    );
    let page = Scene::of(&four, "/fr/").page();
    assert_eq!(page.card("opening").texts(".names li").len(), 4);
    assert!(!page.card("opening").has(".more"));
}

#[test]
fn who_is_not_in_the_programme_is_not_named() {
    let page = Scene::at("/fr/").page();
    assert!(!page.card("dams").has(".names"));
}

#[test]
fn a_search_marks_what_it_found_in_titles_and_names() {
    let page = Scene::at("/fr/?q=echo").page();
    let card = page.card("opening");
    assert_eq!(card.texts(".names mark"), ["Écho"], "with its accent, though typed without");
    assert_eq!(card.texts(".names li").len(), 6, "one of them was looked for");
    let page = Scene::at("/fr/?q=puits").page();
    assert_eq!(page.card("wells").texts(".card-title mark"), ["puits"]);
    assert_eq!(page.card("wells").text(".card-title"), "Les puits");
    assert!(!Scene::at("/fr/").page().has("mark"));
}

#[test]
fn a_search_finds_arabic_with_and_without_the_article() {
    for typed in ["البار", "ابار", "آبار"] {
        let page = Scene::at(&format!("/ar/?q={typed}")).page();
        let shown = page.all(".card").into_iter().filter(|card| card.is_shown());
        let shown: Vec<_> = shown.map(|card| card.attr("data-session").unwrap()).collect();
        assert_eq!(shown, ["wells"], "{typed}");
    }
    let page = Scene::at("/ar/?q=آبار").page();
    assert!(page.card("wells").has(".card-title mark"));
}

#[test]
fn a_room_that_is_not_sure_says_so() {
    let (fr, ar) = (Scene::at("/fr/").page(), Scene::at("/ar/").page());
    assert_eq!(fr.card("seeds").text(".card-place .doubt"), "Salle à confirmer");
    assert_eq!(ar.card("seeds").text(".card-place .doubt"), "القاعة تُحدد لاحقًا");
    assert_eq!(fr.card("wind").text(".card-place .doubt"), "Salle proposée");
    assert!(!fr.card("wells").has(".doubt"));
    assert!(!fr.card("coffee").has(".card-place"), "a break needs no room");
}

#[test]
fn the_stripe_has_the_colours_of_the_verticals() {
    let page = Scene::at("/fr/").page();
    let stripe = |id| page.card(id).attr("data-paint").map(str::to_owned);
    let paint = |value| Some(paint("--stripe", value).name);
    assert_eq!(stripe("opening"), paint("linear-gradient(#0088aa 0 100%)"));
    assert_eq!(stripe("wells"), paint("linear-gradient(#0088aa 0 50%,#884400 0 100%)"));
    assert_eq!(stripe("coffee"), None);
    assert_eq!(stripe("wind"), None, "“blue” is no colour of the file");
}

#[test]
fn a_vertical_without_a_known_icon_shows_its_number() {
    let page = Scene::at("/fr/").page();
    assert_eq!(page.card("wind").text(".tag .sign"), "3");
    assert_eq!(page.card("wind").one(".tag .sign").attr("aria-hidden"), Some("true"));
    assert!(page.card("opening").has(".tag .sign svg"));
}

#[test]
fn the_star_says_in_maybe_or_out() {
    let scene = Scene::at("/fr/");
    scene.keep(&["wells"]).keep_maybe(&["dams"]);
    let page = scene.page();
    let pressed = |id| page.card(id).one("button.keep").attr("aria-pressed");
    assert_eq!(pressed("wells"), Some("true"));
    assert_eq!(pressed("dams"), Some("mixed"));
    assert_eq!(pressed("wind"), Some("false"));
}

#[test]
fn the_star_is_called_after_its_session() {
    let name = |path: &str, id| {
        let page = Scene::at(path).page();
        let star = page.card(id).one("button.keep");
        (star.name(), star.attr("lang").map(str::to_owned))
    };
    assert_eq!(name("/fr/", "wells"), ("Ajouter « Les puits » à mon agenda".into(), None));
    assert_eq!(name("/ar/", "wells"), ("أضف «الآبار» إلى جدولي".into(), None));
    // No source attests the words in Amazigh: they are French, and so is the title in them.
    let french = ("Ajouter « Les puits » à mon agenda".into(), Some("fr".into()));
    assert_eq!(name("/zgh/", "wells"), french);
}

#[test]
fn a_title_of_another_direction_is_isolated_in_the_name_of_the_star() {
    let page = Scene::at("/fr/").page();
    let name = page.card("seeds").one("button.keep").attr("aria-label").unwrap();
    assert!(name.contains("\u{2068}البذور\u{2069}"), "{name}");
}

#[test]
fn a_title_only_in_arabic_is_marked_as_arabic_elsewhere() {
    for lang in ["fr", "zgh", "en"] {
        let page = Scene::at(&format!("/{lang}/")).page();
        let title = page.card("seeds").one(".card-title [lang]");
        assert_eq!((title.attr("lang"), title.attr("dir")), (Some("ar"), Some("rtl")));
        assert_eq!(title.said(), "البذور");
    }
    assert!(!Scene::at("/ar/").page().card("seeds").has(".card-title [lang]"));
}

#[test]
fn what_has_no_amazigh_word_is_french_and_says_so() {
    let page = Scene::at("/zgh/").page();
    assert_eq!(page.card("opening").text(".kind"), "ⵜⴰⴼⵓⴳⵍⴰ");
    assert!(!page.card("opening").has(".kind [lang]"));
    let keynote = page.card("wells").one(".kind [lang]");
    assert_eq!((keynote.said(), keynote.lang()), ("Keynote".into(), "fr"));
    assert_eq!(page.card("wells").texts(".tag"), ["ⴰⵎⴰⵏ", "Sol"]);
}

#[test]
fn a_remark_that_must_be_seen_stands_on_the_card() {
    let page = Scene::at("/fr/").page();
    assert_eq!(page.card("dams").text(".notice"), "Attention à la marche");
    assert!(!page.card("wells").has(".notice"));
}
