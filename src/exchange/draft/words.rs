//! Words of ours that stand for what a source has no words for, in each language that an event may be
//! published in.

use crate::programme::lang::Lang;
use crate::programme::text::Text;

/// The languages of the words: those that the app speaks but Amazigh, for which no source attests them.
const LANGUAGES: [&str; 6] = ["en", "fr", "ar", "de", "es", "he"];

/// Words in these languages, all of them our own.
pub type Words = [&'static str; LANGUAGES.len()];

const TRACK: Words = ["Track", "Parcours", "مسار", "Track", "Eje temático", "מסלול"];
const TRACKS: Words = ["Tracks", "Parcours", "مسارات", "Tracks", "Ejes temáticos", "מסלולים"];

/// What sources call one vertical of ours and several.
pub fn tracks() -> [Text; 2] {
    [text(TRACK), text(TRACKS)]
}

/// A text of these words.
pub fn text(words: Words) -> Text {
    let mut text = Text::default();
    for (lang, word) in LANGUAGES.into_iter().filter_map(Lang::new).zip(words) {
        text.set(lang, word);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_in_every_language_of_the_app_but_one() {
        let words = std::fs::read_dir("words").unwrap().map(|file| file.unwrap().file_name());
        let mut spoken: Vec<String> = words
            .filter_map(|name| name.to_str()?.strip_suffix(".ftl").map(str::to_owned))
            .filter(|language| language != "zgh")
            .collect();
        spoken.sort();
        let mut here = LANGUAGES;
        here.sort();
        assert_eq!(here.as_slice(), spoken);
    }
}
