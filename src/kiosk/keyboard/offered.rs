//! The layouts of a site: which ones, in which order, and with which letters.

use super::Key;
use super::layouts::{DIGITS, Rows, of_language};
use super::letters::{own, shared};
use super::script::Script;
use crate::programme::fold::fold;
use crate::programme::lang::Lang;

/// Keys that stand beside each other, at most: more would be too narrow for fingers.
const WIDEST: usize = 12;

/// The keys of a script, or of the digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The script; `None` for digits.
    pub script: Option<Script>,
    /// The language of the site that it was chosen for; `None` where there is none.
    pub lang: Option<Lang>,
    /// From the top, each from the left: keyboards of right-to-left scripts, too, are told from
    /// the left.
    pub rows: Vec<Vec<Key>>,
}

impl Layout {
    /// What the layout is known by: its first letters.
    pub fn face(&self) -> &'static str {
        match self.script {
            Some(Script::Arabic) => "ا ب ت",
            Some(Script::Cyrillic) => "А Б В",
            Some(Script::Greek) => "Α Β Γ",
            Some(Script::Hebrew) => "א ב ג",
            Some(Script::Latin) => "A B C",
            Some(Script::Tifinagh) => "ⴰ ⴱ ⵛ",
            None => "1 2 3",
        }
    }

    /// The layout of a script for those of the languages that are written in it.
    fn of_script(script: Script, languages: &[Lang]) -> Layout {
        let written = languages.iter().filter(|lang| Script::of(**lang) == Some(script));
        let written: Vec<Lang> = written.copied().collect();
        let codes: Vec<&str> = written.iter().map(|lang| lang.primary()).collect();
        Layout { script: Some(script), lang: written.first().copied(), rows: rows(script, &codes) }
    }
}

/// The rows of a script for languages (their primary subtags): the first one says where the keys
/// are, and all bring their letters along, in rows above.
pub(super) fn rows(script: Script, languages: &[&str]) -> Vec<Vec<Key>> {
    let layout = of_language(script, languages.first().copied());
    let further = languages.iter().map(|code| own(script, code)).chain([shared(script)]);
    let mut typed: String = layout.iter().map(|row| fold(row)).collect();
    let mut above = Vec::new();
    for letter in further.flat_map(str::split_whitespace) {
        let folded = fold(letter);
        // None twice, whatever languages share.
        if !typed.contains(&folded) {
            typed += &folded;
            above.push(Key::Letter(letter));
        }
    }
    whole(above.chunks(WIDEST).map(<[Key]>::to_vec).chain(letters(layout)))
}

/// The layouts for the languages of a site, in their order: one for each script, a Latin one in any
/// case, for names and addresses, and the digits at the end.
pub fn layouts(languages: &[Lang]) -> Vec<Layout> {
    let mut scripts: Vec<Script> = Vec::new();
    for script in languages.iter().filter_map(|lang| Script::of(*lang)).chain([Script::Latin]) {
        if !scripts.contains(&script) {
            scripts.push(script);
        }
    }
    let digits = Layout { script: None, lang: None, rows: whole(letters(DIGITS)) };
    let of_scripts = scripts.into_iter().map(|script| Layout::of_script(script, languages));
    of_scripts.chain([digits]).collect()
}

/// Which one of the layouts a language is typed with at first.
pub fn first_for(lang: Lang, layouts: &[Layout]) -> usize {
    let script = Script::of(lang).unwrap_or(Script::Latin);
    layouts.iter().position(|layout| layout.script == Some(script)).unwrap_or_default()
}

fn letters(rows: Rows) -> impl Iterator<Item = Vec<Key>> {
    rows.iter().map(|row| row.split(' ').map(Key::Letter).collect())
}

/// Rows of letters with the keys that every layout has below them.
fn whole(letters: impl Iterator<Item = Vec<Key>>) -> Vec<Vec<Key>> {
    letters.chain([vec![Key::Clear, Key::Space, Key::Backspace]]).collect()
}
