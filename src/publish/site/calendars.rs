//! Calendars to subscribe to: the whole event and each vertical, in each language.

use crate::address::Page;
use crate::formats::Links;
use crate::formats::icalendar::Calendar;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::Session;
use crate::publish::site_url::SiteUrl;
use crate::ui::components::calendar::file;

/// The address of a session's page.
pub fn session_url(site: &SiteUrl, session: &Session, lang: Lang) -> String {
    site.page(&Page::Session(session.id.to_string()), lang)
}

/// The calendars of these pages, as paths below the base and contents.
pub fn calendars(index: &Index, site: &SiteUrl, pages: &[Page]) -> Vec<(String, String)> {
    let languages = index.languages();
    let both = pages.iter().flat_map(|page| languages.iter().map(move |lang| (page, *lang)));
    both.filter_map(|(page, lang)| {
        let path = file(page, lang)?;
        let calendar = match page {
            Page::Vertical(id) => Calendar::of_vertical(index, index.vertical(id)?, lang),
            _ => Calendar::of_event(index, lang),
        };
        let session = |session: &Session| session_url(site, session, lang);
        let (source, page) = (site.url(&path), site.page(page, lang));
        let links = Some(Links { page: &page, session: &session });
        let text = Calendar { source: Some(&source), links, ..calendar }.write();
        Some((path, text))
    })
    .collect()
}
