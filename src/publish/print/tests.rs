use super::*;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::sample::{index, session};
use crate::publish::site_url::SiteUrl;

const FILES: PageFiles =
    PageFiles { style: "assets/sheets.css", icon: "assets/icon.svg", policy: "default-src 'none'" };

/// All files of the sheets of these sessions, by path, and their style.
fn printed(sessions: &[String]) -> (Vec<(String, String)>, String) {
    let index = index(sessions);
    let site = SiteUrl { origin: "https://host".to_owned(), base: "/2025/".to_owned() };
    let printer = Printer { index: &index, site: &site, paper: Paper::A3 };
    let (mut files, mut style) = (Vec::new(), String::new());
    for kind in SheetKind::ALL {
        let sheets = Sheets::draw(kind, &printer);
        style += &sheets.style;
        files.extend(sheets.files(&printer, &FILES));
    }
    (files, style)
}

fn in_ourika(id: &str, number: u16, hours: [&str; 2], more: &str) -> String {
    let more = format!(r#", "room": "ourika", "verticals": ["health", "sport"]{more}"#);
    session(id, number, hours[0], Some(hours[1]), &more)
}

fn page(files: &[(String, String)], path: &str) -> String {
    let found = files.iter().find(|(file, _)| file == path);
    found.unwrap_or_else(|| panic!("there is {path}")).1.clone()
}

#[test]
fn there_are_two_kinds_of_sheets_in_four_languages() {
    let (files, _) = printed(&[in_ourika("a", 1, ["01 09:00", "01 10:00"], "")]);
    let paths: Vec<&str> = files.iter().map(|(path, _)| &**path).collect();
    assert_eq!(paths.len(), 8);
    assert!(paths.contains(&"zgh/print/wall/index.html"));
    assert!(page(&files, "ar/print/doors/index.html").contains(r#"<html lang="ar" dir="rtl">"#));
}

#[test]
fn what_lasts_for_days_is_on_the_wall_and_at_the_door_on_each() {
    let (files, _) = printed(&[
        in_ourika("fair", 1, ["01 10:00", "02 12:00"], ""),
        in_ourika("talk", 2, ["01 11:00", "01 12:00"], r#", "rooms": ["toubkal"]"#),
    ]);
    for (lang, time) in [
        ("fr", "1er juil. \u{2068}10:00\u{2069} – 2 juil. \u{2068}12:00\u{2069}"),
        ("ar", "1 يوليوز \u{2068}10:00\u{2069} – 2 يوليوز \u{2068}12:00\u{2069}"),
    ] {
        for kind in ["wall", "doors"] {
            let page = page(&files, &format!("{lang}/print/{kind}/index.html"));
            assert_eq!(page.matches(time).count(), 2, "{lang} {kind}");
        }
    }
    let doors = page(&files, "fr/print/doors/index.html");
    assert_eq!(doors.matches("Titre talk").count(), 2, "at the doors of both of its rooms");
}

#[test]
fn changes_are_told_in_words_on_every_sheet() {
    let (files, _) = printed(&[
        in_ourika("a", 1, ["01 09:00", "01 10:00"], r#", "state": "cancelled""#),
        in_ourika(
            "b",
            2,
            ["01 10:00", "01 11:00"],
            r#", "state": "moved", "notice": {"fr": "Nouvelle salle"}, "room_status": "proposed""#,
        ),
    ]);
    for kind in ["wall", "doors"] {
        let page = page(&files, &format!("fr/print/{kind}/index.html"));
        for words in ["Annulée", "Déplacée", "Nouvelle salle", "Salle proposée", "Titre a"] {
            assert!(page.contains(words), "{kind}: {words}");
        }
        assert!(
            page.contains(r#"data-state="cancelled""#) && page.contains(r#"data-state="moved""#)
        );
    }
}

#[test]
fn a_door_has_its_name_in_the_languages_of_the_event_and_leads_to_its_live_page() {
    let mut programme =
        crate::programme::sample::programme(&[in_ourika("a", 1, ["01 09:00", "01 10:00"], "")]);
    programme.event.languages = vec![Lang::FR, Lang::AR, Lang::EN];
    let index = Index::new(programme);
    let site = SiteUrl { origin: "https://host".to_owned(), base: "/2025/".to_owned() };
    let printer = Printer { index: &index, site: &site, paper: Paper::A3 };
    let files = Sheets::draw(SheetKind::Doors, &printer).files(&printer, &FILES);
    let french = page(&files, "fr/print/doors/index.html");
    assert!(french.contains("<h2>Ourika</h2>"));
    assert!(french.contains(r#"<p lang="ar" dir="rtl">أوريكا</p>"#));
    assert_eq!(french.matches("<section").count(), 1);
    assert!(french.contains("https://host/2025/fr/?room=ourika&amp;day=2025-07-01"));
    assert!(
        page(&files, "ar/print/doors/index.html").contains(r#"<p lang="fr" dir="ltr">Ourika</p>"#)
    );
}

#[test]
fn everything_that_is_painted_has_its_rule() {
    let (files, style) = printed(&[
        in_ourika("a", 1, ["01 09:00", "01 10:00"], ""),
        in_ourika("b", 2, ["01 09:30", "01 10:30"], ""),
        session("lunch", 3, "01 12:00", Some("01 13:00"), ""),
        session("late", 4, "02 23:30", Some("03 00:30"), ""),
    ]);
    for (path, page) in &files {
        let names = page.split("data-paint=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        for name in names.flat_map(str::split_whitespace) {
            assert!(style.contains(&format!("[data-paint~={name}]{{")), "{path}: {name}");
        }
        for id in page.split("<section").skip(1) {
            let id = id.split("id=\"").nth(1).unwrap().split('"').next().unwrap();
            assert_eq!(style.matches(&format!("#{id}{{")).count(), 1, "{path}: {id}");
        }
    }
}

#[test]
fn no_text_becomes_markup() {
    let hostile = r#", "notice": {"fr": "</p><script>x</script>\"&"}"#;
    let (files, style) = printed(&[in_ourika("a", 1, ["01 09:00", "01 10:00"], hostile)]);
    for (path, page) in files {
        assert!(!page.contains("<script"), "{path}");
        assert!(page.contains("&lt;script&gt;"), "{path}");
    }
    assert!(!style.contains("script"));
}

#[test]
fn a_programme_without_sessions_says_so() {
    let (files, _) = printed(&[]);
    assert!(files.iter().all(|(_, page)| page.contains("<main><p>") && !page.contains("<section")));
}
