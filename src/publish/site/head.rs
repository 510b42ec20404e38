//! The head of a page for search engines and for links in chats.

use crate::address::Page;
use crate::html::{El, h};
use crate::i18n::{self, Counted};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::Session;
use crate::programme::rich;
use crate::programme::text::Text;
use crate::publish::elements::{html, link, meta};
use crate::publish::images::{HEIGHT, WIDTH};
use crate::publish::language::plain;
use crate::publish::search_engines::Listing;
use crate::publish::site_url::SiteUrl;
use crate::ui::title::title_of;

/// Longest description that search engines show, in characters.
const DESCRIPTION: usize = 200;

/// A page in a language, as the outside sees it.
pub struct Head<'a> {
    /// The programme.
    pub index: &'a Index,
    /// The address of the site.
    pub site: &'a SiteUrl,
    /// The page.
    pub page: &'a Page,
    /// The language of the page.
    pub lang: Lang,
    /// Path of the picture below the base.
    pub card: Option<&'a str>,
    /// The region of the event (ISO 3166).
    pub region: Option<&'a str>,
}

impl Head<'_> {
    /// The title of the document.
    pub fn title(&self) -> String {
        title_of(self.index, self.page, self.lang, false)
    }

    /// The tags, as HTML.
    pub fn tags(&self) -> String {
        let description = description(self.index, self.page, self.lang);
        let title = self.title();
        let url = self.site.page(self.page, self.lang);
        let mut tags = vec![meta("description", &*description), link("canonical", &*url)];
        let address = self.site.url("");
        let listing = Listing::of(self.index, &address);
        let alternates = listing.alternates(self.page).into_iter();
        tags.extend(
            alternates.map(|other| link("alternate", other.href).attr("hreflang", other.hreflang)),
        );
        tags.extend([
            property("og:type", "website"),
            property("og:title", &title),
            property("og:description", &description),
            property("og:url", &url),
            property("og:locale", &locale(self.lang, self.region)),
        ]);
        tags.extend(self.card.into_iter().flat_map(|card| self.picture(card, &title)));
        html(tags)
    }

    fn picture(&self, card: &str, title: &str) -> [El; 5] {
        [
            property("og:image", &self.site.url(card)),
            property("og:image:width", &WIDTH.to_string()),
            property("og:image:height", &HEIGHT.to_string()),
            property("og:image:alt", title),
            meta("twitter:card", "summary_large_image"),
        ]
    }
}

/// The description of a page, in a sentence or two.
pub fn description(index: &Index, page: &Page, lang: Lang) -> String {
    let event = &index.programme().event;
    let of_event = || vec![plain(&event.name, lang), plain(&event.theme, lang)];
    let parts = match page {
        Page::Session(id) => index.session(id).map(|session| of_session(index, session, lang)),
        Page::Person(id) => index.person(id).map(|person| {
            vec![
                plain(&person.name, lang),
                plain(&person.function, lang),
                plain(&person.organisation, lang),
            ]
        }),
        Page::Vertical(id) => index.vertical(id).map(|vertical| {
            let number = index.sessions_of_vertical(id).len() as u64;
            let sessions = i18n::count(lang, Counted::Sessions, number).0;
            vec![plain(&vertical.name, lang), sessions, plain(&event.name, lang)]
        }),
        Page::Programme => Some(of_programme(index, lang)),
        _ => None,
    };
    let mut parts = parts.unwrap_or_else(of_event);
    parts.retain(|part| !part.is_empty());
    shorten(&parts.join(" · "))
}

fn of_session(index: &Index, session: &Session, lang: Lang) -> Vec<String> {
    let places = i18n::place_names(index, session, lang);
    let places: Vec<&str> = places.into_iter().map(|place| place.text).collect();
    let one_day = !index.lasts_for_days(session);
    let day = one_day.then(|| i18n::date_long(lang, session.start.date()));
    vec![
        i18n::kind_of(index, session, lang).text.to_owned(),
        day.unwrap_or_default(),
        i18n::session_time(index, session, lang),
        places.join(i18n::comma(lang)),
        line(&session.summary, lang),
    ]
}

fn of_programme(index: &Index, lang: Lang) -> Vec<String> {
    let event = &index.programme().event;
    let dates = event.days.first().zip(event.days.last());
    let dates = dates.map(|(first, last)| i18n::date_range(lang, first.date, last.date));
    vec![
        dates.unwrap_or_default(),
        plain(&event.venue, lang),
        plain(&event.city, lang),
        plain(&event.theme, lang),
    ]
}

/// A text with markup without it, on one line.
fn line(text: &Text, lang: Lang) -> String {
    let plain = rich::plain(&plain(text, lang));
    let words = plain.split([' ', '\n']).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

fn shorten(text: &str) -> String {
    if text.chars().count() <= DESCRIPTION {
        return text.to_owned();
    }
    let cut: String = text.chars().take(DESCRIPTION).collect();
    let whole_words = cut.rsplit_once(' ').map_or(&*cut, |(words, _)| words);
    format!("{whole_words}…")
}

/// A language as Open Graph writes it: `language_TERRITORY`, or the language alone where nobody knows
/// the territory.
fn locale(lang: Lang, region: Option<&str>) -> String {
    let has_region = lang.code().split('-').skip(1).any(|part| part.len() == 2);
    match region.filter(|_| !has_region) {
        Some(region) => format!("{}_{region}", lang.primary()),
        None => lang.code().replace('-', "_"),
    }
}

fn property(name: &'static str, content: &str) -> El {
    h::meta().attr("property", name).attr("content", content.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::sample::{index, session};

    #[test]
    fn a_language_is_told_with_the_region_of_the_event_or_its_own() {
        let told = |tag, region| locale(Lang::new(tag).unwrap(), region);
        assert_eq!(told("fr", Some("MA")), "fr_MA");
        assert_eq!(told("pt-BR", Some("MA")), "pt_BR");
        assert_eq!((told("de", None), told("zh-Hant", None)), ("de".into(), "zh_Hant".into()));
    }

    #[test]
    fn the_description_of_a_session_is_a_line_without_markup() {
        let summary =
            r##", "abstract": {"fr": "# Sujet\nVoir [le site](https://a.b)\n\n- *un\u00a0!*"}"##;
        let index = index(&[session("a", 1, "01 09:00", Some("01 10:00"), summary)]);
        let told = description(&index, &Page::Session("a".to_owned()), Lang::FR);
        assert!(told.ends_with(" · Sujet Voir le site (https://a.b) - un\u{a0}!"), "{told}");
    }
}
