//! The address, understood: the page, its language, the filter, the rehearsal clock.

use super::history::{AddressBar, History};
use super::later::Later;
use super::programme::ProgrammeState;
use crate::address::{Address, Page, query_string};
use crate::agenda::preferences::View;
use crate::device::Device;
use crate::programme::filter::Filter;
use crate::programme::lang::Lang;
use crate::programme::rehearsal::Rehearsal;
use crate::programme::search::Query;
use crate::ui::effect::effect;
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
    pub addressed: Memo<Page>,
    /// The page that is shown: the one of the address, or the programme as long as a session stands
    /// beside it.
    pub page: Memo<Page>,
    /// Whether the address is in a language that the event is not published in.
    pub foreign: Memo<bool>,
    /// The filter of the programme, also while another page is shown: that of the address, or a newer
    /// one that is not there yet.
    pub filter: Memo<Filter>,
    /// The words of the filter, ready to be looked for.
    pub query: Memo<Query>,
    /// Whether the filter sheet is open (phones).
    pub sheet: Memo<bool>,
    /// The rehearsal that the address asks for; `None` when the clock shows the real time.
    pub rehearsal: Memo<Option<Rehearsal>>,
    /// The way back into the address.
    pub history: History,
    base: StoredValue<String>,
    /// The parameters of the programme, also while another page is shown.
    parameters: Memo<ParamsMap>,
}

fn is_programme(page: &Page) -> bool {
    matches!(page, Page::Programme)
}

impl Route {
    /// The route of an address bar, for addresses below `base`.
    pub(super) fn new(
        device: &Arc<dyn Device>,
        base: String,
        bar: AddressBar,
        programme: ProgrammeState,
        later: Later,
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
        let addressed = Memo::new(move |_| address().page);
        // A session that is opened from the programme, and it again after a page that it led to. With
        // another address, or after a reload, it is a page of its own.
        let last_beside = StoredValue::new(String::new());
        let page = Memo::new(move |before: Option<&Page>| {
            let page = addressed.get();
            let Page::Session(id) = &page else { return page };
            let is_from_programme =
                before.is_some_and(is_programme) || last_beside.with_value(|last| last == id);
            if !(is_from_programme && later.has_room_beside()) {
                return page;
            }
            last_beside.set_value(id.clone());
            Page::Programme
        });
        let query = location.query;
        let parameters = Memo::new(move |before: Option<&ParamsMap>| match before {
            Some(before) if !addressed.with(is_programme) => before.clone(),
            _ => query.get(),
        });
        let history = History::new(navigate);
        let filter = history
            .filter(Memo::new(move |_| parameters.with(|q| Filter::from_query(&|key| q.get(key)))));
        // What was typed just before another page was opened must not lead away from there: it is
        // shown, and goes into the address with the next choice.
        effect(move || {
            if !addressed.with(is_programme) {
                history.stop_timer();
            }
        });
        Route {
            lang: Memo::new(move |_| address().lang.unwrap_or(own_lang)),
            languages,
            addressed,
            page,
            foreign: Memo::new(move |_| address().is_foreign()),
            filter,
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
            parameters,
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

    /// The address of a page in a language; of the programme with a filter and in a form.
    fn href_as(self, page: &Page, lang: Lang, filter: &Filter, view: Option<View>) -> String {
        let mut pairs = Vec::new();
        if is_programme(page) {
            pairs = filter.to_query();
            pairs.extend(view.map(|view| ("view", view.code().to_owned())));
        }
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

    /// The session that stands beside the programme.
    pub fn beside(self) -> Option<String> {
        match self.addressed.get() {
            Page::Session(id) if self.page.with(is_programme) => Some(id),
            _ => None,
        }
    }

    /// The address of the page that is shown with another filter.
    pub fn href_filtered(self, filter: &Filter) -> String {
        untrack(|| self.href_in(&self.page.get(), self.lang.get(), filter))
    }
}
