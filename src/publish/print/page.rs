//! The page around sheets.

use super::doors;
use super::parts::{phrase, text};
use super::printer::Printer;
use crate::address::Page as AppPage;
use crate::html::{El, Html, h};
use crate::i18n::say;
use crate::i18n::{self, Message};
use crate::programme::lang::Lang;
use crate::programme::text::Phrase;
use crate::publish::elements::{content_security_policy, document, link, meta};

/// A kind of sheets, which has a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetKind {
    /// Sheets for walls, on A3: the sessions of a day as a grid.
    Wall,
    /// Sheets for doors, on A4: the sessions of a day in one room.
    Doors,
}

impl SheetKind {
    /// All kinds.
    pub const ALL: [SheetKind; 2] = [SheetKind::Wall, SheetKind::Doors];

    /// Path of the page below the site's base, without a slash in front.
    pub fn path(self, lang: Lang) -> String {
        format!("{}/print/{}", lang.code(), self.code())
    }

    const fn code(self) -> &'static str {
        match self {
            SheetKind::Wall => "wall",
            SheetKind::Doors => "doors",
        }
    }
}

/// The files that a page refers to, and the policy under which it does.
pub struct PageFiles<'a> {
    /// Path of the style sheet below the base.
    pub style: &'a str,
    /// Path of the site's icon below the base.
    pub icon: &'a str,
    /// The content security policy.
    pub policy: &'a str,
}

/// The page of a kind of sheets in a language.
pub struct Page<'a> {
    /// The programme to be printed.
    pub printer: &'a Printer<'a>,
    /// The kind of the sheets on it.
    pub kind: SheetKind,
    /// The language of the page.
    pub lang: Lang,
    /// The files that it refers to.
    pub files: &'a PageFiles<'a>,
}

impl Page<'_> {
    /// The whole document.
    pub fn write(&self, sheets: Vec<El>) -> String {
        let sheets: Html = if sheets.is_empty() {
            let nothing = i18n::say(self.lang, Message::PeopleNoSession);
            h::p().child(phrase(self.lang, nothing)).into()
        } else {
            sheets.into_iter().collect()
        };
        let body =
            h::body().class(self.kind.code()).child(self.screen()).child(h::main().child(sheets));
        let html = h::html().attr("lang", self.lang.code()).attr("dir", self.lang.dir());
        document(html.child(self.head()).child(body))
    }

    fn head(&self) -> El {
        h::head()
            .child(h::meta().attr("charset", "utf-8"))
            .child(content_security_policy(self.files.policy))
            .child(meta("viewport", "width=device-width, initial-scale=1"))
            .child(h::base().attr("href", self.printer.site.base.clone()))
            .child(h::title().child(self.title()))
            .child(meta("robots", "noindex"))
            .child(link("icon", self.files.icon))
            .child(link("stylesheet", self.files.style))
    }

    fn title(&self) -> String {
        let event = &self.printer.index.programme().event;
        let event = event.short_name.or(&event.name).get(self.lang);
        let name = self.name(self.kind).text;
        let title = i18n::say(self.lang, Message::NavTitle).text;
        i18n::fill(title, &[("x", name), ("event", event.map_or("", |event| event.text))])
    }

    fn name(&self, kind: SheetKind) -> Phrase<'static> {
        i18n::say(
            self.lang,
            match kind {
                SheetKind::Wall => Message::SheetsWall,
                SheetKind::Doors => Message::SheetsDoors,
            },
        )
    }

    /// The header for the screen, which is not printed: the name of these sheets, and links to the
    /// others.
    fn screen(&self) -> El {
        let lang = self.lang;
        let event = &self.printer.index.programme().event;
        let (paper, name) = match self.kind {
            SheetKind::Wall => (Message::SheetWallPaper, self.printer.paper.name()),
            SheetKind::Doors => (Message::SheetDoorPaper, doors::PAPER.name()),
        };
        let paper = say(lang, paper);
        let filled = i18n::fill(paper.text, &[("x", name)]);
        let paper = Phrase { text: &filled, lang: paper.lang };
        let kinds = SheetKind::ALL.into_iter().map(|kind| {
            self.link(kind, lang, kind == self.kind).child(phrase(lang, self.name(kind)))
        });
        let languages = self.printer.index.languages().iter().map(|&other| {
            self.link(self.kind, other, other == lang)
                .attr("lang", other.code())
                .attr("dir", other.dir())
                .child(i18n::autonym(other))
        });
        let programme = AppPage::Programme.path(lang).trim_start_matches('/').to_owned();
        let back = i18n::say(lang, Message::SessionBackToProgramme);
        let back = h::a().attr("href", programme).child(phrase(lang, back));
        h::header()
            .class("screen")
            .child(h::p().child(text(lang, event.short_name.or(&event.name))))
            .child(h::h1().child(phrase(lang, self.name(self.kind))))
            .child(h::p().child(phrase(lang, paper)))
            .child(h::nav().child(back).child(kinds.collect::<Html>()))
            .child(h::nav().child(languages.collect::<Html>()))
    }

    fn link(&self, kind: SheetKind, lang: Lang, current: bool) -> El {
        h::a()
            .attr("href", kind.path(lang))
            .attr("hreflang", lang.code())
            .attr("aria-current", current.then_some("page"))
    }
}
