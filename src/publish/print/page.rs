//! The page around sheets.

use super::parts::{phrase, text};
use super::{Around, Kind, Printer, words};
use crate::i18n;
use crate::programme::lang::Lang;
use crate::programme::text::Phrase;
use crate::ui::address::Page as AppPage;
use crate::ui::html::{El, Html, el};

pub struct Page<'a> {
    pub printer: &'a Printer<'a>,
    pub kind: Kind,
    pub lang: Lang,
    pub around: &'a Around<'a>,
}

impl Page<'_> {
    /// The whole document.
    pub fn write(&self, sheets: Vec<El>) -> String {
        let sheets: Html = if sheets.is_empty() {
            let nothing = i18n::say(self.lang, |m| m.people.no_session);
            el("p").put(phrase(self.lang, nothing)).into()
        } else {
            sheets.into_iter().collect()
        };
        let body =
            el("body").class(self.kind.code()).put(self.screen()).put(el("main").put(sheets));
        let html = el("html")
            .attr("lang", self.lang.code())
            .attr("dir", self.lang.dir())
            .put(self.head())
            .put(body);
        let mut document = "<!doctype html>\n".to_owned();
        html.write(&mut document);
        document
    }

    fn head(&self) -> El {
        let meta = |name, content: String| el("meta").attr("name", name).attr("content", content);
        let link = |rel, href: &str| el("link").attr("rel", rel).attr("href", href.to_owned());
        let policy = el("meta")
            .attr("http-equiv", "Content-Security-Policy")
            .attr("content", self.around.policy.to_owned());
        el("head")
            .put(el("meta").attr("charset", "utf-8"))
            .put(policy)
            .put(meta("viewport", "width=device-width, initial-scale=1".to_owned()))
            .put(el("base").attr("href", self.printer.place.base.clone()))
            .put(el("title").put(self.title()))
            .put(meta("robots", "noindex".to_owned()))
            .put(link("icon", self.around.icon))
            .put(link("stylesheet", self.around.style))
    }

    fn title(&self) -> String {
        let event = &self.printer.index.programme().event;
        let event = event.short_name.or(&event.name).get(self.lang);
        let name = self.name(self.kind).text;
        let title = i18n::say(self.lang, |m| m.nav.title).text;
        i18n::fill(title, &[("x", name), ("event", event.map_or("", |event| event.text))])
    }

    fn name(&self, kind: Kind) -> Phrase<'static> {
        i18n::rest::say(
            self.lang,
            match kind {
                Kind::Wall => |m| m.sheets.wall,
                Kind::Doors => |m| m.sheets.doors,
            },
        )
    }

    /// What is not printed: which sheets these are, and the ways to others.
    fn screen(&self) -> El {
        let lang = self.lang;
        let event = &self.printer.index.programme().event;
        let paper = words::say(
            lang,
            match self.kind {
                Kind::Wall => |words| words.paper_of_wall,
                Kind::Doors => |words| words.paper_of_doors,
            },
        );
        let kinds = Kind::ALL.into_iter().map(|kind| {
            self.link(kind, lang, kind == self.kind).put(phrase(lang, self.name(kind)))
        });
        let languages = Lang::ALL.into_iter().map(|other| {
            self.link(self.kind, other, other == lang)
                .attr("lang", other.code())
                .attr("dir", other.dir())
                .put(other.autonym())
        });
        let programme = AppPage::Programme.path(lang).trim_start_matches('/').to_owned();
        let back = i18n::say(lang, |m| m.nav.back_to_programme);
        let back = el("a").attr("href", programme).put(phrase(lang, back));
        el("header")
            .class("screen")
            .put(el("p").put(text(lang, event.short_name.or(&event.name))))
            .put(el("h1").put(phrase(lang, self.name(self.kind))))
            .put(el("p").put(phrase(lang, paper)))
            .put(el("nav").put(back).put(kinds.collect::<Html>()))
            .put(el("nav").put(languages.collect::<Html>()))
    }

    fn link(&self, kind: Kind, lang: Lang, current: bool) -> El {
        el("a")
            .attr("href", kind.path(lang))
            .attr("hreflang", lang.code())
            .maybe("aria-current", current.then_some("page"))
    }
}
