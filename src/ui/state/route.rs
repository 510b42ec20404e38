//! The address, understood: the page, its language, the filter, the rehearsal clock.

use super::history::{AddressBar, History};
use super::programme::ProgrammeState;
use crate::address::{Address, Page, query_string};
use crate::agenda::preferences::View;
use crate::device::Device;
use crate::programme::filter::Filter;
use crate::programme::lang::Lang;
use crate::programme::rehearsal::Rehearsal;
use crate::programme::search::Query;
use leptos::prelude::*;
use leptos_router::params::ParamsMap;
use std::sync::Arc;

/// The fragment that stands for the open filter sheet, so that "back" closes it.
pub const SHEET: &str = "#filter";

/// The address, understood.
#[derive(Clone, Copy)]
pub struct Route {
    /// The language of the page: that of the address, or else of the document.
    pub lang: Memo<Lang>,
    /// The languages of the site, in the order of the language switch.
    pub languages: StoredValue<Vec<Lang>>,
    /// The page that the address stands for.
    pub page: Memo<Page>,
    /// Whether the address is in a language that the event is not published in.
    pub foreign: Memo<bool>,
    /// The filter to show: that of the address, or a newer one that is not there yet.
    pub filter: Memo<Filter>,
    /// The filter of the programme, also while another page is shown: the way back to it.
    pub programme_filter: Memo<Filter>,
    /// The words of the filter, ready to be looked for.
    pub query: Memo<Query>,
    /// Whether the filter sheet is open (phones).
    pub sheet: Memo<bool>,
    /// The rehearsal that the address asks for; `None` when the clock shows the real time.
    pub rehearsal: Memo<Option<Rehearsal>>,
    /// The way back into the address.
    pub history: History,
    base: StoredValue<String>,
    parameters: Memo<ParamsMap>,
}

impl Route {
    /// The route of an address bar, for addresses below `base`.
    pub(super) fn new(
        device: &Arc<dyn Device>,
        base: String,
        bar: AddressBar,
        programme: ProgrammeState,
    ) -> Route {
        let AddressBar { location, navigate } = bar;
        let base = StoredValue::new(base);
        let languages = device.site_languages();
        let document = device.document("lang");
        let known = languages.iter().find(|lang| Some(lang.code()) == document.as_deref());
        let own_lang = *known.unwrap_or(&languages[0]);
        let languages = StoredValue::new(languages);
        // Parsed for each memo anew: that is less than a memo of its own.
        let address = move || {
            let path = location.pathname.read();
            base.with_value(|base| {
                let below = path.strip_prefix(base.as_str()).unwrap_or(&path);
                languages.with_value(|languages| Address::parse(below, languages))
            })
        };
        let query = location.query;
        let history = History::new(navigate);
        let filter = history
            .filter(Memo::new(move |_| query.with(|q| Filter::from_query(&|key| q.get(key)))));
        let page = Memo::new(move |_| address().page);
        Route {
            lang: Memo::new(move |_| address().lang.unwrap_or(own_lang)),
            languages,
            page,
            foreign: Memo::new(move |_| address().is_foreign()),
            filter,
            programme_filter: Memo::new(move |before: Option<&Filter>| match page.get() {
                Page::Programme => filter.get(),
                _ => before.cloned().unwrap_or_default(),
            }),
            query: Memo::new(move |_| filter.with(|filter| Query::new(&filter.text))),
            // While a site is prerendered there is no fragment to ask for.
            sheet: Memo::new(move |_| {
                cfg!(feature = "csr") && location.hash.with(|hash| hash == SHEET)
            }),
            rehearsal: Memo::new(move |_| {
                query.with(|query| {
                    let speed = query.get("speed");
                    let read = |text: &str| programme.parse_local(text);
                    Rehearsal::parse(&query.get("now")?, speed.as_deref(), &read)
                })
            }),
            history,
            base,
            parameters: query,
        }
    }

    /// Whether a path is the site's root, which names no language.
    pub fn is_root(self, path: &str) -> bool {
        self.base.with_value(|base| {
            path.strip_prefix(base.as_str()).is_some_and(|below| below.trim_matches('/').is_empty())
        })
    }

    /// The address of a page in the present language; the rehearsal clock goes along.
    pub fn href(self, page: &Page) -> String {
        self.href_in(page, self.lang.get(), &Filter::default())
    }

    /// The form of the programme that the address asks for.
    pub fn view(self) -> Option<View> {
        self.parameters.with(|all| View::from_code(all.get_str("view")?))
    }

    /// The address of a page in a language with a filter; the form of the programme stays.
    pub fn href_in(self, page: &Page, lang: Lang, filter: &Filter) -> String {
        // The query changes with each letter that is searched for, and its readers are many.
        self.href_as(page, lang, filter, untrack(|| self.view()))
    }

    /// The address of a page in a language with a filter; of the programme in a form.
    fn href_as(self, page: &Page, lang: Lang, filter: &Filter, view: Option<View>) -> String {
        let mut pairs = filter.to_query();
        let view = view.filter(|_| *page == Page::Programme);
        pairs.extend(view.map(|view| ("view", view.code().to_owned())));
        if let Some(rehearsal) = self.rehearsal.get() {
            pairs.extend(rehearsal.to_query());
        }
        self.base.with_value(|base| format!("{base}{}{}", page.path(lang), query_string(&pairs)))
    }

    /// The address of a page for others: no filter and no rehearsal clock goes along.
    pub fn permalink(self, page: &Page) -> String {
        self.base.with_value(|base| format!("{base}{}", page.path(self.lang.get_untracked())))
    }

    /// The address of the programme in another form, with the filter that it has.
    pub fn href_viewed(self, view: View) -> String {
        untrack(|| self.href_as(&Page::Programme, self.lang.get(), &self.filter.get(), Some(view)))
    }

    /// The address of this very page with another filter.
    pub fn href_filtered(self, filter: &Filter) -> String {
        untrack(|| self.href_in(&self.page.get(), self.lang.get(), filter))
    }
}
