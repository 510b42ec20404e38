//! The fonts of some texts, read from their files, and which of them a letter is written in.

use super::error::FontError;
use super::files::{BOTH, FILES, LATIN, SCRIPTS};
use super::slices::{EMOJI, SLICED, Sliced, of_script};
use crate::programme::lang::Lang;
use crate::publish::directory::Directory;
use crate::publish::language::script;
use cosmic_text::FontSystem;
use cosmic_text::fontdb::{self, Database, FaceInfo, ID, Source, Stretch, Style, Weight};
use cosmic_text::skrifa::{FontRef, MetadataProvider};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use unicode_script::{Script, UnicodeScript};

/// The fonts of some texts.
#[derive(Clone, Default)]
pub struct Fonts {
    /// The faces, each under the name of its family.
    pub faces: Database,
    families: Vec<Family>,
    /// The families that have a letter, by their places among all, in the order in which they were
    /// read.
    letters: HashMap<char, Vec<usize>>,
}

/// A file, or the two files that are one in two weights.
#[derive(Clone)]
struct Family {
    name: String,
    /// The font that it is a slice of, and its number there.
    slice: Option<(&'static str, u16)>,
}

impl Family {
    fn of_script(name: &str) -> Family {
        Family { name: name.to_owned(), slice: None }
    }

    fn slice(font: &'static str, number: u16) -> Family {
        Family { name: format!("{font} {number}"), slice: Some((font, number)) }
    }
}

impl Fonts {
    /// Reads the fonts of letters, each in a text of a language, from a directory as `make setup`
    /// leaves it in `target/assets/drawing`.
    ///
    /// # Errors
    /// When a file lacks or is no font.
    pub fn read(dir: &Directory, letters: &HashSet<(char, Lang)>) -> Result<Fonts, FontError> {
        let scripts: HashSet<Script> = letters.iter().map(|(letter, _)| letter.script()).collect();
        let mut fonts = Fonts::of_scripts(dir, |script| scripts.contains(&script))?;
        fonts.add_slices(dir, letters)?;
        Ok(fonts)
    }

    /// Reads those that are always at hand, and of the other scripts these.
    fn of_scripts(dir: &Directory, wanted: impl Fn(Script) -> bool) -> Result<Fonts, FontError> {
        let mut fonts = Fonts::default();
        for (file, family, weights) in FILES {
            fonts.add(dir, file, Family::of_script(family), weights)?;
        }
        for script in SCRIPTS.into_iter().filter(|script| wanted(*script)) {
            let file = format!("noto-{}.woff2", script.full_name().to_lowercase());
            fonts.add(dir, &file, Family::of_script(script.full_name()), BOTH)?;
        }
        Ok(fonts)
    }

    /// Reads all that there are.
    #[cfg(test)]
    pub fn all(dir: &Directory) -> Result<Fonts, FontError> {
        let mut fonts = Fonts::of_scripts(dir, |_| true)?;
        for name in SLICED {
            let font = Sliced::read(dir, name)?;
            for number in font.all() {
                fonts.add(dir, &font.file(number), Family::slice(name, number), BOTH)?;
            }
        }
        Ok(fonts)
    }

    /// Adds the slices with the letters that the fonts so far lack, each in the font of its reader
    /// where that has it.
    fn add_slices(
        &mut self,
        dir: &Directory,
        letters: &HashSet<(char, Lang)>,
    ) -> Result<(), FontError> {
        let lacking = letters.iter().filter(|(letter, _)| !self.letters.contains_key(letter));
        let lacking: BTreeSet<(char, &str)> =
            lacking.map(|(letter, lang)| (*letter, of_script(&script(*lang)))).collect();
        if lacking.is_empty() {
            return Ok(());
        }
        let mut sliced = Vec::new();
        for name in SLICED {
            sliced.push(Sliced::read(dir, name)?);
        }
        for (letter, own) in lacking {
            // Signs that are emoji, too, look like those beside them; the font of the reader is
            // next.
            sliced.sort_by_key(|font| (font.name != EMOJI, font.name != own, font.name));
            for font in &sliced {
                let Some(number) = font.slice_with(letter) else { continue };
                let slice = Family::slice(font.name, number);
                let is_this = |family: &Family| family.slice == slice.slice;
                if !self.families.iter().any(is_this) {
                    self.add(dir, &font.file(number), slice.clone(), BOTH)?;
                }
                // Tables promise more than fonts hold.
                if self.having(letter).any(is_this) {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Adds a file as a family, or as another weight of the last one.
    fn add(
        &mut self,
        dir: &Directory,
        file: &str,
        family: Family,
        weights: &[Weight],
    ) -> Result<(), FontError> {
        let damaged = || FontError::Damaged(dir.path(file));
        let woff2 = dir.read(file).map_err(|e| FontError::Unreadable(dir.path(file), e))?;
        let font = wuff::decompress_woff2(&woff2).map_err(|_| damaged())?;
        let name = family.name.clone();
        if self.families.last().is_none_or(|last| last.name != name) {
            self.families.push(family);
        }
        let place = self.families.len() - 1;
        for (letter, _) in FontRef::new(&font).map_err(|_| damaged())?.charmap().mappings() {
            let having = self.letters.entry(char::from_u32(letter).ok_or_else(damaged)?);
            let having = having.or_default();
            if having.last() != Some(&place) {
                having.push(place);
            }
        }
        let source = Source::Binary(Arc::new(font));
        // Only a font that can be parsed is taken in.
        if Database::new().load_font_source(source.clone()).is_empty() {
            return Err(damaged());
        }
        for &weight in weights {
            self.faces.push_face_info(face(&name, weight, source.clone()));
        }
        Ok(())
    }

    /// The parts of a text in a language, one after the other, each with the family that it is
    /// written in. For single letters that this lacks the shaper finds another.
    ///
    /// It tries one family after the other, which takes long with hundreds of slices: words of
    /// sliced letters are cut here. Those that run from right to left are not, because the shaper
    /// does not turn the parts of a word around.
    pub fn parts<'t>(&self, text: &'t str, lang: Lang) -> Vec<(&'t str, &str)> {
        let script = script(lang);
        let (own, sliced) = (self.own_family(&script), of_script(&script));
        let mut parts = Vec::new();
        for word in text.split_inclusive(' ') {
            let is_sliced = |letter| self.first(letter).is_some_and(|it| it.slice.is_some());
            if word.contains(runs_from_right) || !word.contains(is_sliced) {
                parts.push((word, own));
                continue;
            }
            let (mut start, mut last) = (0, None);
            for (at, letter) in word.char_indices() {
                let next = self.family(letter, own, sliced, last);
                if at > 0 && next.name != last.unwrap_or(next).name {
                    parts.push((&word[start..at], &*last.unwrap_or(next).name));
                    start = at;
                }
                last = Some(next);
            }
            parts.extend(last.map(|last| (&word[start..], &*last.name)));
        }
        parts
    }

    /// The family of a letter in a word with sliced ones: `own` where that has it, else the first
    /// one that does, of slices one of the font `sliced`. Emoji that are drawn as one have to be of
    /// one slice, so that of the letter before is kept on; and so it is for what no font has, or
    /// what only changes the letter before.
    fn family<'f>(
        &'f self,
        letter: char,
        own: &str,
        sliced: &str,
        before: Option<&'f Family>,
    ) -> &'f Family {
        let otherwise = before.unwrap_or(&self.families[0]);
        let Some(first) = self.first(letter) else { return otherwise };
        if first.slice.is_none() {
            return self.having(letter).find(|family| family.name == own).unwrap_or(first);
        }
        if letter.script() == Script::Inherited {
            return otherwise;
        }
        let of = |family: &Family| family.slice.map(|(font, _)| font);
        let kept = before.and_then(|it| self.having(letter).find(|same| same.name == it.name));
        let emoji = Some(first).filter(|family| of(family) == Some(EMOJI));
        let own = || self.having(letter).find(|family| of(family) == Some(sliced));
        kept.or(emoji).or_else(own).unwrap_or(first)
    }

    /// The first family that has a letter: one of a script, else a slice.
    fn first(&self, letter: char) -> Option<&Family> {
        self.having(letter).min_by_key(|family| family.slice)
    }

    fn having(&self, letter: char) -> impl Iterator<Item = &Family> {
        let places = self.letters.get(&letter).into_iter().flatten();
        places.map(|place| &self.families[*place])
    }

    /// The family of a script (ISO 15924) that has one of its own, else that of Latin.
    fn own_family(&self, script: &str) -> &str {
        let name = Script::from_short_name(script).map_or("", |script| script.full_name());
        self.families.iter().find(|family| family.name == name).map_or(LATIN, |own| &own.name)
    }
}

/// Whether a letter runs from right to left, of those that there are fonts for.
fn runs_from_right(letter: char) -> bool {
    matches!(letter.script(), Script::Arabic | Script::Hebrew)
}

fn face(family: &str, weight: Weight, source: Source) -> FaceInfo {
    FaceInfo {
        id: ID::dummy(),
        source,
        index: 0,
        families: vec![(family.to_owned(), fontdb::Language::English_UnitedStates)],
        post_script_name: format!("{family} {}", weight.0),
        style: Style::Normal,
        weight,
        stretch: Stretch::Normal,
        monospaced: false,
    }
}

/// Makes the fonts ready for shaping: these and no others, whatever the machine has.
pub fn system(fonts: &Fonts) -> FontSystem {
    // The locale chooses among fonts of a system, of which there are none.
    FontSystem::new_with_locale_and_db(String::new(), fonts.faces.clone())
}
