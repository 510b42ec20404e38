//! The pictures of a site: share cards, icons, and the manifests that name the icons.

use super::assets::{Assets, hashed};
use super::output::Output;
use crate::address::Page;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::publish::brand::{Design, Theme};
use crate::publish::directory::Directory;
use crate::publish::elements::{html, link};
use crate::publish::images::{Card, Icon, Painter, draw_all, icons, manifest};
use std::collections::HashMap;
use std::sync::Mutex;

/// The share cards of a site: what a link in a chat shows.
pub struct Cards {
    /// Paths below the base, by session (`None`: the event) and language.
    paths: HashMap<(Option<String>, Lang), String>,
}

impl Cards {
    /// Draws the cards and writes them.
    ///
    /// # Errors
    /// When the fonts cannot be read or a file cannot be written.
    pub fn draw(
        index: &Index,
        design: &Design,
        fonts: &Directory,
        output: &Output,
    ) -> Result<Cards, String> {
        let sessions = index.sessions().iter().map(Some);
        let languages = index.languages();
        let all: Vec<_> = sessions
            .chain([None])
            .flat_map(|session| languages.iter().map(move |lang| (session, *lang)))
            .collect();
        let cards: Vec<Card> = all
            .iter()
            .map(|(session, lang)| match session {
                Some(session) => Card::of_session(index, session, *lang),
                None => Card::of_event(index, *lang),
            })
            .collect();
        let painter = Painter::new(fonts, design, &cards).map_err(|error| error.to_string())?;
        let drawn = Mutex::new(Ok(HashMap::new()));
        draw_all(&painter, &cards, |at, png| {
            let (session, lang) = all[at];
            let path = hashed(&format!("cards/{}/{}.png", lang.code(), at / languages.len()), &png);
            let written = output.put(&path, &png);
            let mut drawn = drawn.lock().expect("nobody panics while drawing");
            match (written, &mut *drawn) {
                (Ok(()), Ok(paths)) => {
                    paths.insert((session.map(|session| session.id.to_string()), lang), path);
                }
                (Err(error), _) => *drawn = Err(error),
                (Ok(()), Err(_)) => {}
            }
        });
        let paths = drawn.into_inner().expect("nobody panics while drawing")?;
        Ok(Cards { paths })
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
