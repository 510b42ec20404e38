//! Themes, text size, fonts.

use crate::{
    pages::Frame,
    support::{Device, in_browser, visit::Visit},
};

async fn paper(visit: &Visit) -> String {
    let script = "return getComputedStyle(document.documentElement).backgroundColor";
    visit.js(script, vec![]).await.as_str().expect("a colour").to_owned()
}

/// Places of the themes in the list of choices.
const DARK: usize = 3;
const CONTRAST: usize = 4;
const SYSTEM: usize = 1;

#[test]
fn a_theme_that_was_chosen_holds_after_a_reload_whatever_the_device_wants() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            visit.media(&[("prefers-color-scheme", "light")]).await;
            visit.open(&format!("/{lang}/")).await;
            let light = paper(visit).await;
            for (place, name) in [(DARK, "dark"), (CONTRAST, "contrast")] {
                Frame(visit).choose_theme(place).await;
                assert_eq!(Frame(visit).forced_theme().await.as_deref(), Some(name));
                let chosen = paper(visit).await;
                assert_ne!(chosen, light, "{name}");
                visit.reload().await;
                assert_eq!(Frame(visit).forced_theme().await.as_deref(), Some(name));
                assert_eq!(paper(visit).await, chosen);
            }
            Frame(visit).choose_theme(SYSTEM).await;
            visit.reload().await;
            assert_eq!(Frame(visit).forced_theme().await, None);
            assert_eq!(paper(visit).await, light);
        });
    }
}

#[test]
fn the_theme_of_the_device_is_followed_until_one_is_chosen() {
    in_browser(Device::Phone, async |visit| {
        visit.media(&[("prefers-color-scheme", "light")]).await;
        visit.open("/fr/").await;
        let light = paper(visit).await;
        visit.media(&[("prefers-color-scheme", "dark")]).await;
        assert_ne!(paper(visit).await, light);
    });
}

#[test]
fn a_chosen_theme_is_there_before_the_app() {
    in_browser(Device::Phone, async |visit| {
        visit.expect_console_error("app-");
        visit.expect_console_error("WebAssembly");
        visit.expect_console_error("TypeError");
        visit.open("/fr/").await;
        Frame(visit).choose_theme(DARK).await;
        visit.devtools("Network.clearBrowserCache", serde_json::json!({})).await;
        visit.expect_console_error(".wasm");
        visit.site.lose(Some(".wasm"));
        visit.open_unready("/fr/").await;
        visit.until("the app fails", async || Frame(visit).is_fatal().await).await;
        assert_eq!(Frame(visit).forced_theme().await.as_deref(), Some("dark"));
    });
}

#[test]
fn larger_text_is_kept_and_fits_the_screen() {
    in_browser(Device::SmallPhone, async |visit| {
        for lang in ["fr", "ar"] {
            visit.open(&format!("/{lang}/")).await;
            Frame(visit).choose_text_size(1).await;
            let size = "return parseFloat(getComputedStyle(document.documentElement).fontSize)";
            let normal = visit.js(size, vec![]).await.as_f64().unwrap();
            Frame(visit).choose_text_size(3).await;
            let larger = visit.js(size, vec![]).await.as_f64().unwrap();
            assert!(larger > normal * 1.3, "{normal} became {larger}");
            visit.reload().await;
            assert_eq!(visit.js(size, vec![]).await.as_f64(), Some(larger));
            let beyond = "return document.documentElement.scrollWidth - innerWidth";
            assert_eq!(visit.js(beyond, vec![]).await.as_f64(), Some(0.0), "{lang}");
        }
    });
}

/// The fonts of ours that are loaded, as `family weight`.
async fn loaded_fonts(visit: &Visit) -> Vec<String> {
    let script = "return document.fonts.ready.then(() => [...document.fonts]
        .filter(font => font.status === 'loaded')
        .map(font => `${font.family.replaceAll('\"', '')} ${font.weight}`))";
    serde_json::from_value(visit.js(script, vec![]).await).expect("a list of strings")
}

#[test]
fn arabic_and_tifinagh_are_drawn_in_fonts_of_our_own() {
    for (lang, fonts) in
        [("ar", &["Plex Arabic 400", "Plex Arabic 600 700"][..]), ("zgh", &["Tifinagh 400 700"])]
    {
        in_browser(Device::Phone, async |visit| {
            visit.open(&format!("/{lang}/")).await;
            for font in fonts {
                visit
                    .until(font, async || loaded_fonts(visit).await.contains(&font.to_string()))
                    .await;
            }
        });
    }
}

/// The language switch shows a word of each script, in the plain weight. Nothing else of
/// another script is on a French page, so no other weight may come.
#[test]
fn a_page_fetches_no_font_that_it_does_not_show() {
    in_browser(Device::Phone, async |visit| {
        visit.open("/fr/").await;
        loaded_fonts(visit).await;
        let requests = visit.site.requests();
        let bold = requests.iter().any(|path| path.contains("plex-arabic-700"));
        assert!(!bold, "there is no bold Arabic on a French page: {requests:?}");
    });
}

#[test]
fn the_name_of_amazigh_is_in_tifinagh_without_the_font_of_all_its_letters() {
    in_browser(Device::Phone, async |visit| {
        visit.open("/fr/").await;
        let names = "Tifinagh names normal".to_owned();
        visit.until(&names, async || loaded_fonts(visit).await.contains(&names)).await;
        let fonts = loaded_fonts(visit).await;
        assert!(!fonts.contains(&"Tifinagh 400 700".to_owned()), "{fonts:?}");
    });
}

#[test]
fn a_device_that_asks_for_more_contrast_gets_it_unless_a_theme_was_chosen() {
    in_browser(Device::Phone, async |visit| {
        visit.media(&[("prefers-contrast", "more")]).await;
        visit.open("/fr/").await;
        assert_eq!(Frame(visit).forced_theme().await.as_deref(), Some("contrast"));
        Frame(visit).choose_theme(2).await;
        assert_eq!(Frame(visit).forced_theme().await.as_deref(), Some("light"));
        visit.reload().await;
        assert_eq!(Frame(visit).forced_theme().await.as_deref(), Some("light"));
        Frame(visit).choose_theme(1).await;
        assert_eq!(Frame(visit).forced_theme().await.as_deref(), Some("contrast"));
    });
}
