//! The visitor's own agenda.

use super::kit::{Sample, Scene, Seen, TestDevice};
use crate::agenda::keeper::Edit;

/// The agenda of who keeps these sessions.
fn agenda(time: &str, lang: &str, kept: &[&str]) -> Seen {
    let scene = Scene::when(time, &format!("/{lang}/agenda"));
    scene.keep(kept);
    scene.page()
}

#[test]
fn an_empty_agenda_tells_how_to_fill_it() {
    let page = agenda("05 20:00", "fr", &[]);
    assert_eq!(page.text("h1"), "Mon agenda");
    assert_eq!(page.text(".empty .lead"), "Votre agenda est vide");
    assert!(page.one(".empty").said().contains("choisissez « Ajouter à mon agenda »"));
    assert_eq!(page.one(".empty a").attr("href"), Some("/fr/"));
    assert!(!page.has(".timeline") && !page.has(".qr") && !page.has(".booklet"));
    assert_eq!(agenda("05 20:00", "ar", &[]).text(".empty .lead"), "جدولك فارغ");
}

#[test]
fn what_is_kept_stands_by_day_on_a_time_axis() {
    let page = agenda("05 20:00", "fr", &["closing", "dams", "opening"]);
    assert_eq!(page.text(".number"), "3 sessions");
    assert_eq!(page.texts(".day-title"), ["lundi 6 mai 2030", "mardi 7 mai 2030"]);
    assert_eq!(page.texts(".timeline .stop > .at"), ["09:00", "12:00", "09:00"]);
    assert_eq!(page.texts(".stop .card-title"), ["Ouverture", "Les barrages", "Clôture"]);
    assert!(page.all(".stop .card-title").iter().all(|title| title.tag() == "h3"));
    assert_eq!(page.one(".number").attr("role"), Some("status"));
}

#[test]
fn what_clashes_is_told_in_words_after_the_last_of_it() {
    let page = agenda("05 20:00", "fr", &["wells", "seeds", "opening"]);
    let clash = page.one(".clash .pair");
    let told = "« Les puits » et « البذور » se chevauchent : 10:30–11:20";
    assert_eq!(clash.all("p")[0].said(), told);
    let missed = [
        "Dans ce créneau, « Les puits » : Voix Une, Voix Deux",
        "Dans ce créneau, « البذور » : Voix Trois",
    ];
    assert_eq!(clash.texts(".aside"), missed);
    assert_eq!(clash.texts("button"), ["Retirer « Les puits »", "Retirer « البذور »"]);
    assert_eq!(page.texts(".stop[data-clash] .marks"), ["Chevauchement", "Chevauchement"]);
    assert_eq!(page.all(".timeline > li").last().map(|last| last.has_class("clash")), Some(true));
}

#[test]
fn a_clash_speaks_arabic_with_its_own_comma() {
    let page = agenda("05 20:00", "ar", &["wells", "seeds"]);
    let clash = page.one(".clash .pair");
    assert_eq!(clash.all("p")[0].said(), "«الآبار» و«البذور» متداخلتان: 10:30–11:20");
    assert_eq!(clash.texts(".aside")[0], "في هذا الوقت، «الآبار»: صوت أول، صوت ثان");
    let time = clash.all("p")[0].raw();
    assert!(time.contains("\u{2068}10:30\u{2060}–\u{2060}11:20\u{2069}"), "{time}");
}

#[test]
fn who_has_spoken_before_the_clash_is_not_missed() {
    let early = Sample::new().edit("seeds", "10:30", "09:30");
    let scene = Scene::of(&early, "/fr/agenda");
    scene.keep(&["opening", "seeds"]);
    let page = scene.page();
    let missed = &page.texts(".clash .aside")[0];
    assert!(
        missed.starts_with("Dans ce créneau, « Ouverture » : Voix Deux, Voix Trois"),
        "{missed}"
    );
}

#[test]
fn what_overlaps_nothing_clashes_with_nothing() {
    let page = agenda("05 20:00", "fr", &["opening", "wells", "coffee", "dams"]);
    assert!(!page.has("[data-clash]") && !page.has(".clash"));
}

#[test]
fn what_was_cancelled_takes_no_time_and_what_is_a_break_hurries_nobody() {
    let page = agenda("07 08:00", "fr", &["forest", "closing", "coffee", "dams"]);
    assert!(!page.has("[data-clash]") && !page.has(".clash") && !page.has(".hurry"));
    assert_eq!(page.card("forest").text(".badge.alarm"), "Annulée");
}

#[test]
fn free_time_is_told_with_what_could_fill_it() {
    let page = agenda("05 20:00", "fr", &["opening", "dams", "wind"]);
    let free = page.all(".free");
    assert_eq!(free.len(), 2);
    assert_eq!(free[0].text(".at"), "10:00");
    assert!(free[0].text("summary").starts_with("Temps libre : 10:00–12:00"));
    assert_eq!(free[0].text(".how-many"), "1 session dans vos verticales");
    assert_eq!(free[0].text(".see"), "Voir");
    assert!(!free[0].has(".card"), "it is drawn when it is opened");
    assert_eq!(free[1].said(), "13:00Temps libre : 13:00–14:00");
    assert!(!free[1].has("details"), "there is nothing to fill it");
}

#[test]
fn of_other_verticals_it_is_told_what_is_possible() {
    let page = agenda("05 20:00", "fr", &["wells", "closing", "opening"]);
    assert!(!page.has(".free"), "five minutes and a night are no free time");
    let other = Sample::new().edit("wells", r#"["water", "soil"]"#, r#"["air"]"#);
    let scene = Scene::of(&other, "/ar/agenda");
    scene.keep(&["opening", "dams"]);
    assert_eq!(scene.page().text(".free .how-many"), "جلستان ممكنتان");
}

#[test]
fn who_has_to_hurry_is_told_from_where_to_where() {
    let page = agenda("05 20:00", "fr", &["opening", "wells"]);
    assert_eq!(page.text(".hurry"), "5 min pour passer de Atlas à Rif");
    let close = Sample::new().edit("wells", "10:05", "10:00");
    let scene = Scene::of(&close, "/fr/agenda");
    scene.keep(&["opening", "wells"]);
    assert_eq!(scene.page().text(".hurry"), "Sans pause : de Atlas à Rif");
    let page = agenda("05 20:00", "ar", &["opening", "wells"]);
    assert_eq!(page.text(".hurry"), "5 دقائق للانتقال من الأطلس إلى الريف");
    let stay = Sample::new().edit("wells", r#""room": "rif""#, r#""room": "atlas""#);
    let scene = Scene::of(&stay, "/fr/agenda");
    scene.keep(&["opening", "wells"]);
    assert!(!scene.page().has(".hurry"), "nobody hurries from a room to itself");
}

#[test]
fn a_maybe_is_marked_until_it_is_sure() {
    let scene = Scene::at("/fr/agenda");
    scene.keep(&["opening"]).keep_maybe(&["dams"]);
    let page = scene.page();
    let switch = |page: &Seen, id: &str| {
        let switch = page.card(id).one(".level");
        (switch.name(), switch.attr("aria-pressed").unwrap().to_owned())
    };
    assert_eq!(switch(&page, "dams"), ("Peut-être : Les barrages".into(), "true".into()));
    assert_eq!(switch(&page, "opening"), ("Peut-être : Ouverture".into(), "false".into()));
    assert_eq!(page.text(".stop.maybe .card-title"), "Les barrages");
    assert_eq!(page.card("dams").one(".keep").attr("aria-pressed"), Some("mixed"));
    scene.keep(&["dams"]);
    assert!(!scene.page().has(".stop.maybe"));
}

#[test]
fn the_present_is_marked_between_what_has_begun_and_what_is_to_come() {
    let scene = Scene::at("/fr/agenda");
    scene.keep(&["opening", "dams", "closing"]);
    let marks = |time: &str| {
        scene.clock(time);
        let page = scene.page();
        let stops = page.all(".timeline > li");
        let before = stops.iter().position(|stop| stop.has_class("now-mark"))?;
        Some((before, stops[before].said()))
    };
    assert_eq!(marks("05 20:00"), None);
    assert_eq!(marks("06 08:00"), Some((0, "08:00Maintenant".into())));
    assert_eq!(marks("06 09:30"), Some((1, "09:30Maintenant".into())));
    assert_eq!(marks("06 12:00"), Some((3, "12:00Maintenant".into())), "after what just begins");
    assert_eq!(marks("07 08:00"), Some((3, "08:00Maintenant".into())), "on the second day");
    assert_eq!(marks("08 08:00"), None);
}

#[test]
fn what_is_over_is_told_and_folded_while_there_is_more_to_come() {
    let scene = Scene::at("/fr/agenda");
    scene.keep(&["opening", "wells", "closing"]);
    let fold = |time: &str| {
        scene.clock(time);
        let page = scene.page();
        let over = page.texts(".timeline > .over .card-title");
        (page.all(".agenda-fold button").first().map(|button| button.said()), over)
    };
    assert_eq!(fold("06 09:59"), (None, vec![]));
    let told = |text: &str| Some(text.to_owned());
    assert_eq!(fold("06 10:00"), (told("1 session terminéeVoir"), vec!["Ouverture".into()]));
    assert_eq!(fold("06 12:00").0, told("2 sessions terminéesVoir"));
    let page = scene.page();
    assert!(page.all("section.day")[0].has_class("over"), "a day that is over goes as a whole");
    assert!(!page.all("section.day")[1].has_class("over"));
    assert_eq!(page.one(".agenda-fold button").attr("aria-expanded"), Some("false"));
    assert_eq!(fold("08 08:00").0, None, "after the event there is all of it");
}

#[test]
fn what_clashes_knows_its_place_beside_each_other() {
    let page = agenda("05 20:00", "fr", &["wells", "seeds", "opening"]);
    let stops = page.all(".timeline > .stop");
    let beside: Vec<bool> = stops.iter().map(|stop| stop.has_class("beside")).collect();
    assert_eq!(beside, [false, false, true]);
}

#[test]
fn what_is_gone_from_the_programme_stays_as_it_was() {
    let device = TestDevice::new();
    Scene::on(device.clone(), "/fr/agenda").keep(&["wells", "seeds", "closing"]);
    device.serve("programme.json", Ok(Sample::new().without("wells").without("seeds").text()));
    let page = Scene::on(device, "/fr/agenda").page();
    assert_eq!(page.text(".number"), "3 sessions");
    let gone = page.all(".gone-entry");
    assert_eq!(gone.len(), 2);
    let wells = gone.iter().find(|entry| entry.text("h3") == "Les puits").expect("the wells");
    assert_eq!(wells.text(".card-meta s"), "lundi 6 mai 10:05–11:20");
    assert_eq!(wells.text(".badge.alarm"), "N’est plus au programme");
    assert_eq!(wells.text(".card-place"), "Rif");
    assert_eq!(wells.one("button").name(), "Retirer « Les puits » de mon agenda");
    let seeds = gone.iter().find(|entry| entry.text("h3") == "البذور").expect("the seeds");
    assert_eq!(seeds.one("h3 [lang]").lang(), "ar");
}

#[test]
fn what_is_removed_leaves_the_axis() {
    let scene = Scene::at("/fr/agenda");
    scene.keep(&["wells", "seeds"]);
    assert!(scene.page().has(".clash"));
    scene.act(|state| state.remove("seeds"));
    let page = scene.page();
    assert_eq!(page.texts(".stop .card-title"), ["Les puits"]);
    assert!(!page.has(".clash"));
    scene.act(|state| drop(state.agenda.change(Edit::Remove("wells"))));
    assert!(scene.page().has(".empty"));
}

#[test]
fn an_agenda_can_be_taken_along_by_code_link_calendar_file_and_paper() {
    let page = agenda("05 20:00", "fr", &["opening", "wells"]);
    let travel = page.one(".travel");
    assert_eq!(travel.text("h2"), "Emporter mon agenda");
    let ways = [
        "Partager",
        "Copier le lien",
        "Exporter vers un calendrier",
        "Enregistrer dans un fichier",
        "Imprimer",
        "Imprimer en livret",
    ];
    assert_eq!(travel.texts("button"), ways);
    let code = travel.one("svg[role=img]");
    assert_eq!((code.name(), code.lang()), ("Code QR".into(), "fr"));
    let link = travel.one(".qr").attr("data-qr").unwrap();
    assert!(link.starts_with("https://site.example/fr/agenda#a="), "{link}");
    assert_eq!(travel.text("label.button"), "Ouvrir un fichier");
}

#[test]
fn an_empty_agenda_can_only_be_filled_from_a_file() {
    let page = agenda("05 20:00", "fr", &[]);
    assert!(!page.has(".travel button"));
    assert!(page.has(".travel input[type=file]"));
}

#[test]
fn who_has_a_device_that_forgets_is_told() {
    assert!(!agenda("05 20:00", "fr", &[]).has("[data-fragile]"));
    let device = TestDevice::new();
    device.forget_soon();
    let page = Scene::on(device, "/fr/agenda").page();
    assert!(page.text("[data-fragile]").contains("Safari peut effacer"));
}

#[test]
fn the_booklet_has_a_cover_the_days_and_four_pages_to_a_sheet() {
    let page = agenda("05 20:00", "fr", &["opening", "wells", "closing"]);
    let booklet = page.one(".booklet");
    assert_eq!(booklet.all(".booklet-page").len(), 4);
    let cover = booklet.one(".booklet-cover");
    assert_eq!(cover.texts(".booklet-name"), ["Rencontres de la terre", "Mon agenda"]);
    assert_eq!(booklet.texts(".booklet-day"), ["lundi 6 mai 2030", "mardi 7 mai 2030"]);
    assert_eq!(booklet.texts(".booklet-title"), ["Ouverture", "Les puits", "Clôture"]);
    assert!(!booklet.has("h1, h2, h3"), "it is the page once more, for paper");
}

#[test]
fn what_is_only_on_this_device_says_so_and_changes_are_near() {
    let page = agenda("05 20:00", "ar", &[]);
    assert_eq!(page.text(".on-device"), "جدولك محفوظ على هذا الجهاز فقط.");
    let links = page.all(".agenda-side > .buttons a");
    assert_eq!(links[0].attr("href"), Some("/ar/changes"));
}

#[test]
fn reminders_are_offered_and_say_when_they_come() {
    let scene = Scene::at("/fr/agenda");
    let page = scene.page();
    let button = page.one("[data-remind] button");
    assert_eq!(button.said(), "Me prévenir 10 minutes avant");
    assert_eq!(button.attr("aria-pressed"), Some("false"));
    let note = button.attr("aria-describedby").unwrap();
    assert!(page.text(&format!("#{note}")).contains("si cette page reste ouverte"));
    scene.act(|state| state.app.prefer(|kept| kept.reminders = Some(true)));
    let page = scene.page();
    assert_eq!(page.one("[data-remind] button").attr("aria-pressed"), Some("true"));
    assert!(page.text("[data-remind] [role=status]").contains("ne sont pas autorisées"));
}

#[test]
fn verticals_in_the_booklet_say_what_language_they_are_in() {
    let page = agenda("05 20:00", "ar", &["wells"]);
    let names = page.all(".booklet-entry p")[2];
    assert_eq!(names.said(), "الماء · Sol");
    assert_eq!(names.one("[lang]").said(), "Sol");
    assert_eq!((names.one("[lang]").lang(), names.one("[lang]").dir()), ("fr", "ltr"));
}
