//! The page around sheets.

use super::parts::{phrase, text};
use super::{Around, Kind, Printer, words};
use crate::address::Page as AppPage;
use crate::html::{El, Html, h};
use crate::i18n;
use crate::programme::lang::Lang;
use crate::programme::text::Phrase;

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
            h::p().child(phrase(self.lang, nothing)).into()
        } else {
            sheets.into_iter().collect()
        };
        let body =
            h::body().class(self.kind.code()).child(self.screen()).child(h::main().child(sheets));
        let html = h::html()
            .attr("lang", self.lang.code())
            .attr("dir", self.lang.dir())
            .child(self.head())
            .child(body);
        let mut document = "<!doctype html>\n".to_owned();
        html.write(&mut document);
        document
    }

    fn head(&self) -> El {
        let meta = |name, content: String| h::meta().attr("name", name).attr("content", content);
        let link = |rel, href: &str| h::link().attr("rel", rel).attr("href", href.to_owned());
        let policy = h::meta()
            .attr("http-equiv", "Content-Security-Policy")
            .attr("content", self.around.policy.to_owned());
        h::head()
            .child(h::meta().attr("charset", "utf-8"))
            .child(policy)
            .child(meta("viewport", "width=device-width, initial-scale=1".to_owned()))
            .child(h::base().attr("href", self.printer.place.base.clone()))
            .child(h::title().child(self.title()))
            .child(meta("robots", "noindex".to_owned()))
            .child(link("icon", self.around.icon))
            .child(link("stylesheet", self.around.style))
    }

    fn title(&self) -> String {
        let event = &self.printer.index.programme().event;
        let event = event.short_name.or(&event.name).get(self.lang);
        let name = self.name(self.kind).text;
        let title = i18n::say(self.lang, |m| m.nav.title).text;
        i18n::fill(title, &[("x", name), ("event", event.map_or("", |event| event.text))])
    }

    fn name(&self, kind: Kind) -> Phrase<'static> {
        i18n::later::say(
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
            self.link(kind, lang, kind == self.kind).child(phrase(lang, self.name(kind)))
        });
        let languages = Lang::ALL.into_iter().map(|other| {
            self.link(self.kind, other, other == lang)
                .attr("lang", other.code())
                .attr("dir", other.dir())
                .child(other.autonym())
        });
        let programme = AppPage::Programme.path(lang).trim_start_matches('/').to_owned();
        let back = i18n::say(lang, |m| m.nav.back_to_programme);
        let back = h::a().attr("href", programme).child(phrase(lang, back));
        h::header()
            .class("screen")
            .child(h::p().child(text(lang, event.short_name.or(&event.name))))
            .child(h::h1().child(phrase(lang, self.name(self.kind))))
            .child(h::p().child(phrase(lang, paper)))
            .child(h::nav().child(back).child(kinds.collect::<Html>()))
            .child(h::nav().child(languages.collect::<Html>()))
    }

    fn link(&self, kind: Kind, lang: Lang, current: bool) -> El {
        h::a()
            .attr("href", kind.path(lang))
            .attr("hreflang", lang.code())
            .attr("aria-current", current.then_some("page"))
    }
}
