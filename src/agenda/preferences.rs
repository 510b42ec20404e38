//! How a visitor likes to read, under `barnamaj/preferences`:
//! `{"language": "fr", "theme": "dark", "text_size": "large", "view": "grid", "reminders": true}`.
//!
//! Each field stands on its own and there is no version: a field or word that this app does not
//! know (a newer one may have put it there) is passed over when reading and stays when writing.

use super::store::{Store, Trouble, set_aside};
use crate::programme::json::{Object, quoted, string};
use crate::programme::lang::Lang;

/// Where the record stands.
pub const KEY: &str = "barnamaj/preferences";

/// What a visitor chose; `None` where nothing was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The language of the app.
    pub language: Option<Lang>,
    /// The colours of the page.
    pub theme: Option<Theme>,
    /// The size of the text.
    pub text_size: Option<TextSize>,
    /// The form of the programme.
    pub view: Option<View>,
    /// Whether to be reminded of what starts soon, on this device.
    pub reminders: Option<bool>,
}

/// The colours of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device has it.
    #[default]
    System,
    /// A light page, whatever the device has.
    Light,
    /// A dark page, whatever the device has.
    Dark,
    /// Colours of strong contrast.
    Contrast,
}

impl Theme {
    /// All themes, in the order in which they are offered.
    pub const ALL: [Theme; 4] = [Theme::System, Theme::Light, Theme::Dark, Theme::Contrast];

    /// The word that stands for it in the record and on the page.
    pub const fn code(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Contrast => "contrast",
        }
    }

    /// The theme of a word.
    pub fn from_code(code: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.code() == code)
    }
}

/// The size of the text, on top of what the device has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    /// As the device has it.
    #[default]
    Normal,
    /// Larger than the device has it.
    Large,
    /// The largest.
    Larger,
}

impl TextSize {
    /// All sizes, the smallest first.
    pub const ALL: [TextSize; 3] = [TextSize::Normal, TextSize::Large, TextSize::Larger];

    /// The word that stands for it in the record and on the page.
    pub const fn code(self) -> &'static str {
        match self {
            TextSize::Normal => "normal",
            TextSize::Large => "large",
            TextSize::Larger => "larger",
        }
    }

    /// The size of a word.
    pub fn from_code(code: &str) -> Option<TextSize> {
        TextSize::ALL.into_iter().find(|size| size.code() == code)
    }
}

/// The form of the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// By day and time, one below the other.
    List,
    /// Rooms across, time down, a day at a time.
    Grid,
}

impl View {
    /// Both views, in the order in which they are offered.
    pub const ALL: [View; 2] = [View::List, View::Grid];

    /// The word that stands for it in the record and in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            View::List => "list",
            View::Grid => "grid",
        }
    }

    /// The view of a word.
    pub fn from_code(code: &str) -> Option<View> {
        match code {
            "list" => Some(View::List),
            "grid" => Some(View::Grid),
            _ => None,
        }
    }
}

/// Reads the preferences, with what stood in the way if anything did. Writes nothing.
pub fn load(store: &dyn Store) -> (Preferences, Option<Trouble>) {
    match store.get(KEY) {
        Err(error) => (Preferences::default(), Some(error.into())),
        Ok(raw) => match fields(raw.as_deref()) {
            None => (Preferences::default(), Some(Trouble::Damaged)),
            Some(fields) => (read(&fields), None),
        },
    }
}

/// Writes what was chosen (fields that are `None` stay as they are stored). A damaged record is
/// set aside first, as an agenda is.
pub fn save(store: &dyn Store, preferences: &Preferences) -> Result<(), Trouble> {
    let raw = store.get(KEY)?;
    if fields(raw.as_deref()).is_none() {
        set_aside(store, KEY, raw.as_deref().unwrap_or_default())?;
    }
    let stored = fields(raw.as_deref()).unwrap_or_default();
    let words = [
        ("language", preferences.language.map(Lang::code)),
        ("theme", preferences.theme.map(Theme::code)),
        ("text_size", preferences.text_size.map(TextSize::code)),
        ("view", preferences.view.map(View::code)),
    ];
    let chosen = words.into_iter().filter_map(|(name, word)| Some((name, quoted(word?))));
    let mut members: Vec<(&str, String)> = chosen.collect();
    members.extend(preferences.reminders.map(|on| ("reminders", on.to_string())));
    for (name, json) in stored.iter() {
        if members.iter().all(|(taken, _)| *taken != name) {
            members.push((name, json.to_owned()));
        }
    }
    let members = members.iter().map(|(name, json)| format!("{}:{json}", quoted(name)));
    let members: Vec<String> = members.collect();
    Ok(store.set(KEY, &format!("{{{}}}", members.join(",")))?)
}

/// The fields of a record, none for an absent one; `None` when it is no record.
fn fields(raw: Option<&str>) -> Option<Object<'_>> {
    match raw.filter(|raw| !raw.trim().is_empty()) {
        None => Some(Object::default()),
        Some(raw) => Object::read(raw).ok(),
    }
}

fn read(fields: &Object) -> Preferences {
    let word = |name| fields.get(name).and_then(string);
    Preferences {
        language: word("language").and_then(|word| Lang::new(&word)),
        theme: word("theme").and_then(|word| Theme::from_code(&word)),
        text_size: word("text_size").and_then(|word| TextSize::from_code(&word)),
        view: word("view").and_then(|word| View::from_code(&word)),
        reminders: match fields.get("reminders") {
            Some("true") => Some(true),
            Some("false") => Some(false),
            _ => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::store::memory::Memory;
    use proptest::prelude::*;

    fn loaded(raw: &str) -> Preferences {
        load(&Memory::with(KEY, raw)).0
    }

    #[test]
    fn what_was_chosen_is_remembered() {
        let store = Memory::default();
        assert_eq!(load(&store), (Preferences::default(), None));
        for theme in Theme::ALL {
            for size in TextSize::ALL {
                let chosen = Preferences {
                    language: Some(Lang::ZGH),
                    theme: Some(theme),
                    text_size: Some(size),
                    view: Some(if theme == Theme::Dark { View::Grid } else { View::List }),
                    reminders: Some(size == TextSize::Normal),
                };
                save(&store, &chosen).unwrap();
                assert_eq!(load(&store), (chosen, None));
            }
        }
    }

    #[test]
    fn each_field_stands_on_its_own() {
        let dark = Preferences { theme: Some(Theme::Dark), ..Preferences::default() };
        for raw in [
            r#"{"theme": "dark"}"#,
            r#"{"theme": "dark", "language": "klingon", "text_size": 7}"#,
            r#"{"theme": "dark", "reminders": "yes", "view": "wall"}"#,
            r#"{"theme": "dark", "language": null, "more": {"a": [1]}}"#,
        ] {
            assert_eq!(loaded(raw), dark, "{raw}");
        }
    }

    #[test]
    fn what_a_newer_app_wrote_stays() {
        let store =
            Memory::with(KEY, r#"{"theme":"sepia","contrast":{"level":3},"language":"ar"}"#);
        let (mut preferences, trouble) = load(&store);
        assert_eq!((preferences.theme, trouble), (None, None));
        preferences.language = Some(Lang::FR);
        save(&store, &preferences).unwrap();
        assert_eq!(
            store.at(KEY).as_deref(),
            Some(r#"{"language":"fr","theme":"sepia","contrast":{"level":3}}"#)
        );
    }

    #[test]
    fn a_damaged_record_is_set_aside() {
        let store = Memory::with(KEY, "fr");
        assert_eq!(load(&store), (Preferences::default(), Some(Trouble::Damaged)));
        let chosen = Preferences { language: Some(Lang::AR), ..Preferences::default() };
        store.room.set(Some(0));
        assert_eq!(save(&store, &chosen), Err(Trouble::Full));
        assert_eq!(store.at(KEY).as_deref(), Some("fr"), "not before it is set aside");
        store.room.set(None);
        save(&store, &chosen).unwrap();
        assert_eq!(store.at("barnamaj/preferences/damaged-1").as_deref(), Some("fr"));
        assert_eq!(load(&store), (chosen, None));
    }

    #[test]
    fn a_blocked_store_is_told_of() {
        let store = Memory::default();
        store.blocked.set(true);
        assert_eq!(load(&store), (Preferences::default(), Some(Trouble::Blocked)));
        assert_eq!(save(&store, &Preferences::default()), Err(Trouble::Blocked));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_or_is_lost(text in "[{]?\\PC*") {
            let store = Memory::with(KEY, &text);
            let (_, trouble) = load(&store);
            save(&store, &Preferences::default()).unwrap();
            if trouble == Some(Trouble::Damaged) {
                prop_assert!(store.values.borrow().values().any(|value| *value == text));
            }
        }
    }
}
