//! Pages as HTML, from the same components that draw them in the browser.

use crate::address::Page;
use crate::agenda::store::{Store, StoreError};
use crate::device::{Answer, Device, FetchError, Pending};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::publish::site_url::SiteUrl;
use crate::ui::app::{App, AppProps};
use leptos::prelude::{Owner, RenderHtml, provide_context};
use leptos_router::location::RequestUrl;
use std::sync::Arc;

/// Prints pages: holds what all pages of a site have in common.
#[derive(Clone)]
pub struct Press {
    /// The programme that the pages show.
    pub programme: Arc<Index>,
    /// The address of the site.
    pub site: SiteUrl,
    /// Path of the file of icons below the base.
    pub sprite: String,
    /// The moment at which pages are drawn, in seconds since the Unix epoch.
    pub now: i64,
}

impl Press {
    /// The inside of `#app` on a page.
    pub fn page(&self, page: &Page, lang: Lang) -> String {
        let owner = Owner::new();
        let html = owner.with(|| {
            provide_context(RequestUrl::new(&format!("{}{}", self.site.prefix(), page.path(lang))));
            let device = Arc::new(Paper(self.clone()));
            let base = self.site.prefix().to_owned();
            App(AppProps { device, base, programme: Some(self.programme.clone()) }).to_html()
        });
        owner.cleanup();
        html
    }
}

/// A device that shows and keeps nothing, because a printed page is for everybody.
struct Paper(Press);

impl Store for Paper {
    fn get(&self, _: &str) -> Result<Option<String>, StoreError> {
        Ok(None)
    }

    fn set(&self, _: &str, _: &str) -> Result<(), StoreError> {
        Ok(())
    }
}

impl Device for Paper {
    fn unix_seconds(&self) -> i64 {
        self.0.now
    }

    fn store(&self) -> &dyn Store {
        self
    }

    fn fetch(&self, _: &str, _: bool) -> Pending<Result<Answer, FetchError>> {
        Box::pin(async { Err(FetchError::Unreachable) })
    }

    fn is_paper(&self) -> bool {
        true
    }

    fn sprite(&self) -> String {
        self.0.sprite.clone()
    }

    fn absolute(&self, path: &str) -> String {
        self.0.site.url(path)
    }

    fn site_languages(&self) -> Vec<Lang> {
        self.0.programme.languages().to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::sample::{index, session};

    #[test]
    fn a_page_of_a_session_names_a_few_of_those_at_the_same_time_however_many_there_are() {
        let sessions = (1..=9)
            .map(|number| session(&format!("s{number}"), number, "01 09:00", Some("01 10:00"), ""));
        let press = Press {
            programme: Arc::new(index(&sessions.collect::<Vec<_>>())),
            site: SiteUrl { origin: SiteUrl::LOCAL.to_owned(), base: "/".to_owned() },
            sprite: "icons.svg".to_owned(),
            now: 0,
        };
        let page = press.page(&Page::Session("s1".to_owned()), Lang::FR);
        let shown = page.matches("<article data-session=").count();
        assert_eq!(shown, 1 + 4, "itself and four others");
    }
}
