//! A programme as `barnamaj import` makes it, on a site in the languages in which facts are looked for.

use barnamaj::exchange::merge::merge;
use barnamaj::exchange::times::Zone;
use barnamaj::exchange::{Input, Options, read};
use barnamaj::programme::lang::Lang;
use barnamaj::programme::time::Moment;
use serde_json::{Value, json};

/// Languages that the app has no name for.
const LANGUAGES: [(&str, &str, &str); 2] =
    [("de", "German", "allemand"), ("he", "Hebrew", "hébreu")];

/// An imported programme.
pub struct Imported(pub Value);

impl Imported {
    /// Imports files, by their names. Texts whose language they do not tell are taken to be in
    /// English; `zone` is that of times that are told without one, or empty.
    pub fn of(files: &[(&str, &str)], zone: &str) -> Imported {
        let input = |(name, text): &(&str, &str)| Input::named((*name).to_owned(), (*text).into());
        let inputs: Vec<Input> = files.iter().map(input).collect();
        let options =
            Options { language: Some(Lang::EN), zone: Zone::named(zone), ..Options::default() };
        let draft = read(&inputs, None, &options).expect("a source");
        let merged = merge(&draft, None, Moment::new(0, 0)).expect("a programme");
        let text = merged.text.expect("a new file");
        let mut programme: Value = serde_json::from_str(&text).expect("JSON");
        let names =
            LANGUAGES.map(|(tag, en, fr)| json!({ "tag": tag, "name": { "en": en, "fr": fr } }));
        programme["event"]["languages"] = json!(["en", "ar", "zgh", "fr"]);
        programme["event"]["language_names"] = json!(names);
        Imported(programme)
    }

    /// Our id of what has an id in the source.
    pub fn id(&self, list: &str, of_source: &str) -> String {
        let elements = self.0[list].as_array().expect("a list");
        let element = elements.iter().find(|it| it["source"]["id"] == *of_source);
        let element = element.unwrap_or_else(|| panic!("{of_source} is not in {list}"));
        element["id"].as_str().expect("an id").to_owned()
    }

    /// Our id of somebody whom the source gives none.
    pub fn id_by_name(&self, list: &str, name: &str) -> String {
        let elements = self.0[list].as_array().expect("a list");
        let element = elements.iter().find(|it| it["name"]["en"] == *name);
        element.and_then(|it| it["id"].as_str()).expect("somebody of that name").to_owned()
    }
}
