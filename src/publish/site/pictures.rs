//! The pictures of a site: share cards, icons, and the manifests that name the icons.

use super::assets::{Assets, hashed};
use super::cache::Cache;
use super::output::Output;
use super::progress::Stage;
use crate::address::Page;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::publish::brand::{Design, Theme};
use crate::publish::directory::Directory;
use crate::publish::elements::{html, link};
use crate::publish::images::{Card, Icon, Painter, draw_all, icons, manifest};
use crate::sentences::{Sentence, unreadable};
use rayon::prelude::*;
use std::collections::HashMap;

/// The share cards of a site: what a link in a chat shows.
pub struct Cards {
    /// Paths below the base, by session (`None`: the event) and language.
    paths: HashMap<Subject, String>,
}

/// A session (or the event) in a language.
type Subject = (Option<String>, Lang);

/// A card that is to be on a site.
struct Planned {
    card: Card,
    /// Its path below the base, without the hash of its content.
    name: String,
    /// The pages that show it.
    of: Vec<Subject>,
}

impl Cards {
    /// Draws the cards that the cache does not know, and adds all of them to the output.
    ///
    /// # Errors
    /// When the fonts cannot be read or a file cannot be written.
    pub fn draw(
        index: &Index,
        design: &Design,
        fonts: &Directory,
        output: &Output,
    ) -> Result<Cards, Sentence> {
        let unreadable = |error| unreadable(&fonts.path(""), &error);
        let seed = look(design) + &fonts.fingerprint().map_err(unreadable)?;
        let cache: Cache<String> = Cache::read(output.beside(".cards.json"), &seed);
        let planned = plan(index);
        let keys: Vec<String> =
            planned.iter().map(|it| cache.key(&format!("{:?}", it.card))).collect();
        let kept: Vec<Option<&str>> = keys
            .par_iter()
            .map(|key| cache.get(key).map(|path| &**path).filter(|path| output.keep_hashed(path)))
            .collect();
        let wanted: Vec<usize> = (0..planned.len()).filter(|at| kept[*at].is_none()).collect();
        let mut paths: Vec<String> =
            kept.into_iter().map(|path| path.unwrap_or_default().to_owned()).collect();
        let drawn = draw(&planned, &wanted, design, fonts, output)?;
        for (at, path) in wanted.iter().zip(drawn) {
            paths[*at] = path;
        }
        for (key, path) in keys.into_iter().zip(&paths) {
            cache.note(key, path.clone());
        }
        cache.write()?;
        let subjects = planned.into_iter().zip(paths);
        let paths = subjects.flat_map(|(planned, path)| {
            planned.of.into_iter().map(move |subject| (subject, path.clone()))
        });
        Ok(Cards { paths: paths.collect() })
    }

    /// The path of the card of a page: a session has its own, all others show the event.
    pub fn of(&self, page: &Page, lang: Lang) -> Option<&str> {
        let session = match page {
            Page::Session(id) => Some(id.clone()),
            _ => None,
        };
        let card = self.paths.get(&(session, lang)).or_else(|| self.paths.get(&(None, lang)));
        card.map(String::as_str)
    }
}

/// The cards of all sessions and of the event. Languages in which one has the same title (because it
/// has no other) share the card of the first of them: it is the title that is read.
fn plan(index: &Index) -> Vec<Planned> {
    let mut planned: Vec<Planned> = Vec::new();
    for session in index.sessions().iter().map(Some).chain([None]) {
        let own = planned.len();
        for lang in index.languages() {
            let card = match session {
                Some(session) => Card::of_session(index, session, *lang),
                None => Card::of_event(index, *lang),
            };
            let subject = (session.map(|session| session.id.to_string()), *lang);
            match planned[own..].iter_mut().find(|it| it.card.title.text == card.title.text) {
                Some(same) => same.of.push(subject),
                None => {
                    let name = session.map_or("event".into(), |it| it.number.to_string());
                    let name = format!("cards/{}/{name}.png", lang.code());
                    planned.push(Planned { card, name, of: vec![subject] });
                }
            }
        }
    }
    planned
}

/// Draws some cards of all (by their places among them) and adds them to the output; their paths.
fn draw(
    planned: &[Planned],
    wanted: &[usize],
    design: &Design,
    fonts: &Directory,
    output: &Output,
) -> Result<Vec<String>, Sentence> {
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let stage = Stage::begin("Drawing share cards", wanted.len());
    // With the fonts of all of them: a card looks the same whichever others are drawn.
    let all: Vec<Card> = planned.iter().map(|it| it.card.clone()).collect();
    let painter = Painter::new(fonts, design, &all).map_err(|error| error.to_string())?;
    let cards: Vec<&Card> = wanted.iter().map(|at| &all[*at]).collect();
    draw_all(&painter, &cards, |at, png| {
        let path = hashed(&planned[wanted[at]].name, &png);
        output.put(&path, &png)?;
        stage.step();
        Ok(path)
    })
}

/// All of a look that is seen on cards.
fn look(design: &Design) -> String {
    let logo = design.logo.as_ref().map(|logo| &logo.drawing);
    let drawings = [Some(&design.icon), logo, design.pattern.as_ref()];
    drawings.into_iter().flatten().fold(format!("{design:?}"), |look, it| look + &it.svg)
}

/// The icons of the installed app.
pub struct Icons(Vec<(String, Icon)>);

impl Icons {
    /// Draws the icons, to be published with the other assets.
    pub fn draw(design: &Design, assets: &mut Assets) -> Icons {
        let drawn = icons(&design.icon, design.palette.light.brand).into_iter();
        Icons(drawn.map(|icon| (assets.add(icon.name, icon.bytes.clone()), icon)).collect())
    }

    /// The manifest for readers of a language: its path below the base and its content.
    pub fn manifest(
        &self,
        index: &Index,
        colours: &Theme,
        lang: Lang,
        base: &str,
    ) -> (String, String) {
        let icons: Vec<(String, Icon)> =
            self.0.iter().map(|(path, icon)| (format!("{base}{path}"), icon.clone())).collect();
        (manifest_path(lang), manifest(index, lang, base, colours, &icons))
    }

    /// Tags for the head of a page.
    pub fn tags(&self, lang: Lang) -> String {
        let apple = self.0.iter().find(|(_, icon)| icon.name == "apple-touch-icon.png");
        let apple = apple.map(|(path, _)| link("apple-touch-icon", &**path));
        html([Some(link("manifest", manifest_path(lang))), apple])
    }
}

fn manifest_path(lang: Lang) -> String {
    format!("manifest-{}.webmanifest", lang.code())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::sample::{index, session};

    #[test]
    fn languages_in_which_a_session_has_the_same_title_share_its_card() {
        let one = session("one", 7, "01 09:00", Some("01 10:00"), "");
        let title = "\"title\": {\"fr\": \"Titre two\"}";
        let both = "\"title\": {\"fr\": \"Le soir\", \"ar\": \"مساء\"}";
        let two = session("two", 8, "01 11:00", None, "").replace(title, both);
        let planned = plan(&index(&[one, two]));
        let of = |id: Option<&str>| -> Vec<(&str, Vec<&str>)> {
            let is_of = |it: &&Planned| it.of.iter().all(|(session, _)| session.as_deref() == id);
            let langs = |it: &Planned| it.of.iter().map(|(_, lang)| lang.code()).collect();
            planned.iter().filter(is_of).map(|it| (&*it.name, langs(it))).collect()
        };
        assert_eq!(of(Some("one")), [("cards/ar/7.png", vec!["ar", "zgh", "fr", "en"])]);
        assert_eq!(
            of(Some("two")),
            [("cards/ar/8.png", vec!["ar"]), ("cards/zgh/8.png", vec!["zgh", "fr", "en"])]
        );
        assert_eq!(of(None), [("cards/ar/event.png", vec!["ar", "zgh", "fr", "en"])]);
    }
}
