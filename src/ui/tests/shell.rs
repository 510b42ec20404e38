//! What stands around every page.

use super::kit::{Piece, Sample, Scene, Seen, TestDevice};
use crate::agenda::preferences::{TextSize, Theme};
use crate::programme::lang::Lang;
use crate::ui::later::appearance::sheet;
use leptos::prelude::Get;

/// Where the links of the language switch lead.
fn languages(page: &Seen) -> Vec<String> {
    let links = page.all(".languages a");
    links.iter().map(|link| link.attr("href").unwrap().to_owned()).collect()
}

fn current_tab(address: &str) -> Vec<String> {
    Scene::at(address).page().texts(".nav [aria-current=page]")
}

#[test]
fn the_languages_are_called_as_they_call_themselves() {
    let page = Scene::at("/fr/").page();
    let names = ["Français", "العربية", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "English"];
    assert_eq!(page.texts(".languages a"), names);
    for link in page.all(".languages a") {
        assert_eq!(link.attr("lang"), link.attr("hreflang"));
        assert_eq!(link.dir(), if link.lang() == "ar" { "rtl" } else { "ltr" });
    }
    assert_eq!(page.text(".languages [aria-current=true]"), "Français");
    assert_eq!(page.one(".languages").attr("aria-label"), Some("Langue"));
}

#[test]
fn another_language_keeps_page_filter_and_rehearsal() {
    let all = |path: &str| ["fr", "ar", "zgh", "en"].map(|lang| format!("/{lang}{path}"));
    let page = Scene::at("/fr/?room=rif&q=le%20vent").page();
    assert_eq!(languages(&page), all("/?room=rif&q=le%20vent"));
    let page = Scene::at("/ar/session/wells?now=2030-05-06T10:10&speed=60").page();
    assert_eq!(languages(&page), all("/session/wells?now=2030-05-06T10:10&speed=60"));
    assert_eq!(languages(&Scene::at("/fr/people/one").page()), all("/people/one"));
}

#[test]
fn the_present_page_is_marked_in_the_navigation() {
    assert_eq!(current_tab("/fr/"), ["Programme"]);
    assert_eq!(current_tab("/fr/session/wells"), ["Programme"]);
    assert_eq!(current_tab("/fr/agenda"), ["Mon agenda"]);
    assert_eq!(current_tab("/fr/verticals/water"), ["Verticales"]);
    assert_eq!(current_tab("/fr/people/one"), ["Intervenants"]);
    assert_eq!(current_tab("/ar/outcomes"), Vec::<String>::new(), "there are none yet");
    assert_eq!(current_tab("/fr/about"), Vec::<String>::new());
    assert_eq!(current_tab("/fr/nowhere"), Vec::<String>::new());
}

#[test]
fn the_tabs_lead_to_pages_in_the_same_language() {
    let page = Scene::at("/ar/people/one").page();
    let hrefs: Vec<_> = page.all(".nav a").iter().map(|tab| tab.attr("href").unwrap()).collect();
    assert_eq!(hrefs, ["/ar/", "/ar/agenda", "/ar/verticals", "/ar/people"]);
    let after = Scene::of(&Sample::new().with_outcomes(), "/ar/outcomes").page();
    assert_eq!(after.texts(".nav [aria-current]"), ["المخرجات"]);
    assert_eq!(page.one(".nav").attr("aria-label"), Some("التنقل الرئيسي"));
}

#[test]
fn the_tab_of_the_agenda_counts_what_is_kept() {
    let scene = Scene::at("/fr/");
    assert!(!scene.page().has(".nav .count"));
    scene.keep(&["wells"]).keep_maybe(&["dams"]);
    assert_eq!(scene.page().text(".nav .count"), "2");
}

#[test]
fn what_is_kept_is_kept_for_the_next_visit() {
    let device = TestDevice::new();
    Scene::on(device.clone(), "/fr/").keep(&["wells"]);
    let page = Scene::on(device, "/ar/").page();
    assert_eq!(page.text(".nav .count"), "1");
    assert_eq!(page.card("wells").one(".keep").attr("aria-pressed"), Some("true"));
}

#[test]
fn the_name_of_the_event_leads_home() {
    let home = |lang: &str| {
        let page = Scene::at(&format!("/{lang}/agenda")).page();
        let home = page.one(".home");
        (home.said(), home.attr("href").unwrap().to_owned())
    };
    assert_eq!(home("fr"), ("Rencontres".into(), "/fr/".into()));
    assert_eq!(home("ar"), ("لقاءات".into(), "/ar/".into()));
}

#[test]
fn the_first_link_leads_past_the_navigation_of_the_same_page() {
    let page = Scene::at("/fr/session/wells").page();
    let first = page.all("a, button")[0];
    assert_eq!(first.said(), "Aller au contenu");
    assert_eq!(first.attr("href"), Some("/fr/session/wells#main"));
    let main = page.one("main#main");
    assert_eq!((main.attr("aria-labelledby"), main.attr("tabindex")), (Some("title"), Some("-1")));
}

#[test]
fn the_footer_tells_whose_programme_it_is_of_when_and_what_is_kept() {
    let page = Scene::at("/fr/").page();
    let said = [
        "À propos",
        "L’organisateur",
        "Dernière mise à jour : 1er mai 2030 à 18:00",
        "Ni compte ni suivi : votre agenda et vos réglages restent sur cet appareil.",
    ];
    assert_eq!(page.texts(".footer p"), said);
    assert_eq!(page.one(".footer a").attr("href"), Some("/fr/about"));
    let page = Scene::at("/ar/").page();
    assert_eq!(page.all(".footer p")[1].one("[lang]").lang(), "fr");
    assert!(page.texts(".footer p")[2].ends_with("1 ماي 2030 على الساعة 18:00"));
}

#[test]
fn a_rehearsal_says_so_goes_along_and_can_be_left() {
    let page = Scene::at("/fr/agenda?now=2030-05-06T10:10&speed=60").page();
    let bar = page.one("[data-rehearsal]");
    assert_eq!(bar.text("p"), "Horloge de répétition : 6 mai 2030 à 10:10");
    let leave = bar.one("a");
    assert_eq!(
        (leave.said(), leave.attr("href")),
        ("Quitter la répétition".into(), Some("/fr/agenda"))
    );
    let tab = page.all(".nav a")[0];
    assert_eq!(tab.attr("href"), Some("/fr/?now=2030-05-06T10:10&speed=60"));
    assert!(!Scene::at("/fr/").page().has("[data-rehearsal]"));
    assert!(!Scene::at("/fr/?now=soon").page().has("[data-rehearsal]"));
}

#[test]
fn a_rehearsal_plays_the_event_in_all_languages() {
    let page = Scene::at("/ar/?now=2030-05-06T10:10").page();
    assert_eq!(page.text("[data-rehearsal] p"), "ساعة تجريبية: 6 ماي 2030 على الساعة 10:10");
    assert_eq!(page.card("wells").text(".badge.live"), "جارية الآن");
    let page = Scene::at("/zgh/?now=2030-05-06T10:10").page();
    let said = page.one("[data-rehearsal] p [lang]");
    assert_eq!(said.said(), "Horloge de répétition : 6 mai 2030 à 10:10");
    assert_eq!(said.lang(), "fr", "date and words are of one language");
}

/// The sheet of theme and size of text.
fn appearance(scene: &Scene) -> Seen {
    scene.act(|state| {
        let mut html = String::new();
        sheet().write(&mut html);
        Seen::new(&html, state.route.lang.get())
    })
}

#[test]
fn theme_and_size_of_text_show_what_is_chosen() {
    let scene = Scene::at("/fr/");
    let pressed = |scene: &Scene| appearance(scene).texts("[aria-pressed=true]");
    assert_eq!(pressed(&scene), ["Système", "Moyenne"]);
    scene.act(|state| state.app.prefer(|kept| kept.theme = Some(Theme::Contrast)));
    scene.act(|state| state.app.prefer(|kept| kept.text_size = Some(TextSize::Larger)));
    assert_eq!(pressed(&scene), ["Contraste élevé", "Très grande"]);
    let sheet = appearance(&Scene::on(scene.device.clone(), "/ar/"));
    let chosen = sheet.all("[aria-pressed=true]");
    assert_eq!(chosen.into_iter().map(Piece::said).collect::<Vec<_>>(), ["تباين عالٍ", "كبير جدًا"]);
}

#[test]
fn the_sheet_of_appearance_is_closed_and_its_groups_are_named() {
    let scene = Scene::at("/fr/");
    let page = scene.page();
    assert!(!page.has("#appearance"));
    let button = page.one("[aria-controls=appearance]");
    assert_eq!((button.name(), button.attr("aria-expanded")), ("Apparence".into(), Some("false")));
    let sheet = appearance(&scene);
    let groups = sheet.all("#appearance [role=group]");
    assert_eq!(groups.len(), 2);
    for group in groups {
        let name = group.attr("aria-labelledby").unwrap();
        assert!(group.has(&format!("h2#{name}")));
    }
}

#[test]
fn where_there_is_one_language_there_is_no_switch() {
    let device = TestDevice::new();
    device.publish_in(&[Lang::FR]);
    let page = Scene::on(device, "/fr/").page();
    assert!(page.has(".nav") && !page.has(".languages"));
}

#[test]
fn an_address_without_a_language_speaks_that_of_the_event_or_of_the_document() {
    assert_eq!(Scene::at("/").page().text("h1"), "Rencontres de la terre");
    let device = TestDevice::new();
    device.open_in("ar");
    assert_eq!(Scene::on(device.clone(), "/").page().text("h1"), "لقاءات الأرض");
    let arabic = Scene::on(device, "/fr/").page();
    assert_eq!(arabic.text("h1"), "Rencontres de la terre", "what the address says counts");
}

#[test]
fn an_event_that_speaks_arabic_first_is_opened_in_arabic() {
    let device = TestDevice::new();
    device.publish_in(&[Lang::AR, Lang::FR]);
    assert_eq!(Scene::on(device, "/").page().text("h1"), "لقاءات الأرض");
}
