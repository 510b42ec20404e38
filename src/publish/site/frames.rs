//! Pages without content of their own: the root, the page for unknown addresses, and the page that
//! the service worker answers with offline.

use super::head::Head;
use super::policy::inline_hash;
use super::script::classic;
use crate::address::Page;
use crate::html::{El, Html, h};
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::Event;
use crate::publish::elements::{html, http_equiv, meta};
use crate::publish::site_url::SiteUrl;

/// The script that picks a language.
const LANGUAGE: &str = include_str!("language.js");

/// The script as it is sent.
fn script() -> String {
    classic(LANGUAGE).expect("a test reads it")
}

/// The hash of the script, for the content security policy.
pub fn script_hash() -> String {
    inline_hash(&script())
}

/// Tags for the head of the root: it is the programme in no particular language.
pub fn root_head(index: &Index, site: &SiteUrl, region: Option<&str>) -> String {
    let lang = index.languages()[0];
    let head = Head { index, site, page: &Page::Programme, lang, card: None, region };
    let first = Page::Programme.path(lang);
    let refresh = format!("0; url={}", first.trim_start_matches('/'));
    let refresh = html([h::noscript().child(http_equiv("refresh", refresh))]);
    format!("{}{refresh}\n<script>{}</script>\n", head.tags(), script())
}

/// Tags for the head of pages for any address, which search engines are not to list.
pub fn any_head() -> String {
    format!("{}\n<script>{}</script>\n", html([meta("robots", "noindex")]), script())
}

/// The way on where the app cannot run: the programme, in each language.
pub fn way_on(index: &Index, site: &SiteUrl) -> String {
    let event = &index.programme().event;
    let languages = index.languages().iter();
    let links: Html = languages.map(|lang| h::li().child(link(event, site, *lang))).collect();
    let nav = h::nav().class("page").child(h::ul().class("plain-list").child(links));
    html([h::noscript().child(nav)])
}

fn link(event: &Event, site: &SiteUrl, lang: Lang) -> El {
    let name = event.name.get(lang);
    let name = name.map(|name| {
        h::span()
            .attr("lang", name.lang.code())
            .attr("dir", name.lang.dir())
            .child(name.text.to_owned())
    });
    h::a()
        .attr("href", format!("{}{}", site.prefix(), Page::Programme.path(lang)))
        .attr("hreflang", lang.code())
        .attr("lang", lang.code())
        .child(i18n::autonym(lang))
        .child(" · ")
        .child(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_of_the_root_can_be_sent() {
        assert!(script().contains("location.replace("));
    }
}
