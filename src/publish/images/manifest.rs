//! The web app manifest (<https://www.w3.org/TR/appmanifest/>).

use super::icons::Icon;
use crate::i18n::{self, Message};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::text::Phrase;
use crate::publish::brand::Theme;
use serde_json::{Value, json};

/// The manifest for the readers of a language, as JSON.
///
/// - `base` is the path of the site, `/` or `/2025/`. It is the identity of the app too, in
///   every language: who changes the language does not get a second app.
/// - `colours` are those of the light theme: manifests have one.
/// - `icons` come with their addresses; those without a purpose are passed over.
/// - `lang` and `dir` are those of the name, which may have fallen back to another language.
pub fn manifest(
    index: &Index,
    lang: Lang,
    base: &str,
    colours: &Theme,
    icons: &[(String, Icon)],
) -> String {
    let event = &index.programme().event;
    let name = event.name.get(lang).unwrap_or(Phrase { text: &event.id, lang });
    let short_name = event.short_name.or(&event.name).get(name.lang).unwrap_or(name);
    let mut manifest = json!({
        "id": base,
        "name": name.text,
        "short_name": short_name.text,
        "lang": name.lang.code(),
        "dir": name.lang.dir(),
        "start_url": format!("{base}{}/", lang.code()),
        "scope": base,
        "display": "standalone",
        "theme_color": colours.brand.hex(),
        "background_color": colours.paper.hex(),
        "categories": ["productivity"],
        "icons": icons.iter().filter_map(icon).collect::<Vec<_>>(),
        "shortcuts": [{
            "name": i18n::say(lang, Message::NavAgenda).text,
            "url": format!("{base}{}/agenda", lang.code()),
        }],
    });
    if let Some(theme) = event.theme.get(lang) {
        manifest["description"] = theme.text.into();
    }
    manifest.to_string()
}

fn icon((address, icon): &(String, Icon)) -> Option<Value> {
    let sizes = icon.size.map_or("any".to_owned(), |size| format!("{size}x{size}"));
    Some(json!({
        "src": address, "sizes": sizes, "type": icon.media_type(), "purpose": icon.purpose?,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::sample;
    use crate::publish::images::icons::icons;
    use crate::publish::images::tests::{design, programme};
    use std::collections::BTreeSet;
    use url::Url;

    const HOST: &str = "https://example.org";

    fn read(index: &Index, lang: Lang, base: &str) -> Value {
        let colours = &design().palette.light;
        let icons = icons(&design().icon, colours.brand).into_iter();
        let icons: Vec<_> =
            icons.map(|icon| (format!("{base}assets/{}", icon.name), icon)).collect();
        serde_json::from_str(&manifest(index, lang, base, colours, &icons)).unwrap()
    }

    fn all(index: &Index) -> Vec<(Lang, &'static str, Value)> {
        let places =
            Lang::ALL.into_iter().flat_map(|lang| ["/", "/2025/"].map(|base| (lang, base)));
        places.map(|(lang, base)| (lang, base, read(index, lang, base))).collect()
    }

    /// An address of the manifest as a browser resolves it.
    fn resolved(value: &Value, base: &str) -> Url {
        let at = Url::parse(&format!("{HOST}{base}manifest.webmanifest")).unwrap();
        at.join(value.as_str().unwrap()).unwrap()
    }

    #[test]
    fn every_address_is_within_the_scope() {
        for (lang, base, json) in all(&programme()) {
            let scope = resolved(&json["scope"], base);
            assert_eq!(scope.as_str(), format!("{HOST}{base}"));
            let start = resolved(&json["start_url"], base);
            assert_eq!(start.as_str(), format!("{HOST}{base}{}/", lang.code()));
            let shortcut = resolved(&json["shortcuts"][0]["url"], base);
            assert_eq!(shortcut.as_str(), format!("{start}agenda"));
            for icon in json["icons"].as_array().unwrap() {
                assert!(resolved(&icon["src"], base).as_str().starts_with(scope.as_str()));
            }
        }
    }

    #[test]
    fn the_app_is_the_same_in_every_language_and_another_at_another_place() {
        let index = programme();
        let ids: BTreeSet<String> =
            all(&index).iter().map(|(_, base, json)| resolved(&json["id"], base).into()).collect();
        assert_eq!(
            ids.into_iter().collect::<Vec<_>>(),
            [format!("{HOST}/"), format!("{HOST}/2025/")]
        );
    }

    #[test]
    fn a_browser_can_install_it() {
        for (lang, _, json) in all(&programme()) {
            for field in ["name", "short_name", "description"] {
                assert!(!json[field].as_str().unwrap().trim().is_empty(), "{lang:?} {field}");
            }
            assert_eq!(json["display"], "standalone");
            let icons = json["icons"].as_array().unwrap();
            let has = |purpose: &str, sizes: &str| {
                icons.iter().any(|icon| icon["purpose"] == purpose && icon["sizes"] == sizes)
            };
            assert!(has("any", "192x192") && has("any", "512x512") && has("any", "any"));
            assert!(has("maskable", "512x512"));
            assert_eq!(icons.len(), 4, "the one for Apple is linked by the pages");
        }
    }

    #[test]
    fn the_language_is_the_one_that_the_name_is_in() {
        let index = programme();
        let told = |lang| {
            let json = read(&index, lang, "/");
            [json["lang"].clone(), json["dir"].clone()].map(|one| one.as_str().unwrap().to_owned())
        };
        assert_eq!(told(Lang::AR), ["ar", "rtl"]);
        assert_eq!(told(Lang::EN), ["en", "ltr"]);
        assert_eq!(told(Lang::ZGH), ["fr", "ltr"], "there is no Amazigh name");
    }

    #[test]
    fn an_event_without_a_theme_has_no_description() {
        let json = read(&sample::index(&[]), Lang::FR, "/");
        assert_eq!(json.get("description"), None);
    }

    #[test]
    fn the_colours_are_those_of_the_brand() {
        let json = read(&programme(), Lang::FR, "/");
        assert_eq!(json["theme_color"], "#0b5d43");
        assert_eq!(json["background_color"], "#f7f4ee");
    }
}
