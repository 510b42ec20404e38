//! From language to language.

use crate::{
    pages::{Frame, Programme, Session},
    support::{Device, dist::ids, in_browser, visit::Visit, words::said},
};
use barnamaj::i18n::Message;

#[test]
fn a_switch_of_language_keeps_the_page_and_the_filters() {
    in_browser(Device::Desktop, async |visit| {
        let vertical = &ids("verticals")[0];
        let programme = Programme::open(visit, "fr", &format!("vertical={vertical}")).await;
        let before = programme.sessions().await;
        for lang in ["ar", "zgh", "en", "fr"] {
            Frame(visit).switch_language(lang).await;
            assert_eq!(visit.address().await, format!("/{lang}/?vertical={vertical}"));
            assert_eq!(programme.sessions().await, before, "{lang}");
        }
    });
}

#[test]
fn a_switch_of_language_turns_the_whole_page_without_loading_it_again() {
    in_browser(Device::Phone, async |visit| {
        let id = &ids("sessions")[4];
        Session::open(visit, "fr", id).await;
        visit.js("window.same = true", vec![]).await;
        let mut titles = vec![Session::of(visit).heading().await];
        for (lang, dir) in [("ar", "rtl"), ("zgh", "ltr"), ("en", "ltr")] {
            Frame(visit).switch_language(lang).await;
            assert_eq!(Frame(visit).language().await, (lang.into(), dir.into()));
            assert_eq!(visit.address().await, format!("/{lang}/session/{id}"));
            let heading = Session::of(visit).heading().await;
            visit
                .until("the title in the same words", async || {
                    visit.title().await.contains(&heading)
                })
                .await;
            titles.push(heading);
        }
        assert_ne!(titles[0], titles[1], "Arabic words for Arabic readers");
        assert_ne!(titles[0], titles[3], "English words for English readers");
        assert!(visit.js("return window.same", vec![]).await == true, "nothing was loaded again");
    });
}

/// The card that is read stays where it is while the words around it change.
async fn keep_the_place(visit: &Visit) {
    let programme = Programme::open(visit, "fr", "").await;
    for id in ["public-health", "fintech"] {
        let card = programme.card(id);
        visit.scroll_to(card.selector(), "start").await;
        let height = visit.height_of(card.selector()).await;
        assert!(visit.scrolled().await > 500.0, "far from the top");
        for lang in ["ar", "zgh", "en", "fr"] {
            Frame(visit).switch_language_in_place(lang).await;
            visit
                .until(&format!("{id} at the height {height} in {lang}"), async || {
                    (visit.height_of(card.selector()).await - height).abs() <= 2.0
                })
                .await;
        }
    }
}

#[test]
fn a_switch_of_language_keeps_what_is_read_in_its_place_on_a_phone() {
    in_browser(Device::Phone, async |visit| keep_the_place(visit).await);
}

#[test]
fn a_switch_of_language_keeps_what_is_read_in_its_place_on_a_desktop() {
    in_browser(Device::Desktop, async |visit| {
        // The fonts are there: while they come, lines above may still grow or shrink.
        for lang in ["ar", "zgh"] {
            visit.open(&format!("/{lang}/")).await;
            visit.js("return document.fonts.ready.then(() => true)", vec![]).await;
        }
        keep_the_place(visit).await;
    });
}

#[test]
fn a_switch_of_language_at_the_top_stays_at_the_top() {
    in_browser(Device::Phone, async |visit| {
        Programme::open(visit, "en", "").await;
        for lang in ["ar", "zgh", "fr"] {
            Frame(visit).switch_language(lang).await;
            // Two frames later all is in its place.
            let wait = "return new Promise(done =>
                requestAnimationFrame(() => requestAnimationFrame(done)))";
            visit.js(wait, vec![]).await;
            assert_eq!(visit.scrolled().await, 0.0, "{lang}");
        }
    });
}

#[test]
fn the_root_speaks_the_language_that_was_chosen_last() {
    in_browser(Device::Phone, async |visit| {
        visit.languages("en-GB,fr").await;
        Programme::open(visit, "fr", "").await;
        Frame(visit).switch_language("ar").await;
        visit.open("/").await;
        visit.until("Arabic", async || visit.address().await == "/ar/").await;
        assert_eq!(Frame(visit).language().await, ("ar".into(), "rtl".into()));
    });
}

#[test]
fn the_root_speaks_the_first_language_of_the_browser_that_the_app_knows() {
    let cases = [("de-CH,ar-MA,fr", "ar"), ("en-US", "en"), ("zgh-Tfng-MA,fr", "zgh")];
    for (tags, lang) in cases {
        in_browser(Device::Phone, async |visit| {
            visit.languages(tags).await;
            visit.open("/?vertical=sport").await;
            visit
                .until(&format!("{lang} for {tags}"), async || {
                    visit.address().await == format!("/{lang}/?vertical=sport")
                })
                .await;
            let steps = visit.steps().await;
            assert!(steps <= 2, "the root is no step of the history: {steps}");
        });
    }
}

#[test]
fn the_root_speaks_the_event_s_first_language_to_a_browser_with_none_of_ours() {
    in_browser(Device::Phone, async |visit| {
        visit.languages("de-DE,it").await;
        visit.open("/").await;
        let first = crate::support::dist::programme()["event"]["languages"][0].clone();
        let first = first.as_str().expect("the event has languages");
        visit
            .until(&format!("the root in {first}"), async || {
                visit.address().await == format!("/{first}/")
            })
            .await;
    });
}

#[test]
fn texts_that_lack_a_translation_carry_their_own_language_and_direction() {
    in_browser(Device::Phone, async |visit| {
        let programme = Programme::open(visit, "zgh", "").await;
        let card = programme.card("fintech");
        let script = "const link = document.querySelector(`${arguments[0]} a[href*='/session/']`);
            const own = link.firstElementChild;
            return [own?.lang, own?.dir, own?.textContent === link.textContent].join(' ')";
        let marked = visit.js(script, vec![card.selector().into()]).await;
        assert_eq!(marked, "fr ltr true", "the whole title is marked as French");
        let hint = visit.attribute("[role=search] input", "placeholder").await.unwrap();
        assert_eq!(hint, said("fr", Message::FilterPlaceholder), "no Amazigh term is attested");
        assert_eq!(visit.attribute("[role=search] input", "lang").await.as_deref(), Some("fr"));
    });
}

#[test]
fn each_language_is_offered_by_its_own_name_and_marked_as_such() {
    in_browser(Device::Desktop, async |visit| {
        for lang in ["fr", "ar"] {
            Programme::open(visit, lang, "").await;
            assert_eq!(
                visit.texts("nav.languages a").await,
                ["العربية", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "Français", "English"]
            );
            let marked = visit.attributes("nav.languages a", "lang").await;
            assert_eq!(marked, ["ar", "zgh", "fr", "en"]);
            let current = visit.attributes("nav.languages a[aria-current=true]", "lang").await;
            assert_eq!(current, [lang]);
        }
    });
}
