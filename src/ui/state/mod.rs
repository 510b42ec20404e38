//! What the view knows: the address, the programme, the agenda, the clock. Everything that can
//! be derived is derived.

mod clock;
mod keeping;
mod loading;

use crate::agenda::Agenda;
use crate::agenda::keeper::{Keeper, Undo};
use crate::agenda::preferences::{self, Preferences};
use crate::agenda::store::Trouble;
use crate::programme::filter::Filter;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::load::LoadError;
use crate::programme::schedule::Rehearsal;
use crate::programme::search::Query;
use crate::programme::time::Moment;
use crate::ui::address::{Address, Page, query_string};
use crate::ui::device::{Device, FetchError};
use crate::ui::history::{AddressBar, History};
use crate::ui::rest;
use clock::{clock, is_over, offset};
use leptos::prelude::*;
use std::sync::Arc;

/// Why there is no programme to show.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    Fetch(FetchError),
    Load(LoadError),
}

/// The programme, as far as it has come.
#[derive(Clone)]
pub enum Data {
    Loading,
    Ready(Arc<Index>),
    Failed(Failure),
}

/// The part of the app that only some pages need: [`crate::ui::rest`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// Nobody has asked for it yet.
    Away,
    Coming,
    There,
    Failed,
}

/// What is wrong with a programme that is shown nevertheless.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flaws {
    /// The file did not arrive to its end.
    pub cut_off: bool,
    /// The file was made for a newer app.
    pub newer: bool,
    /// Sessions that could not be read.
    pub sessions_left_out: u64,
}

/// Something that was just done, said for some seconds.
#[derive(Clone, Debug, PartialEq)]
pub enum Toast {
    /// Sessions that were taken out, and how to bring them back.
    Removed(Undo),
    /// A session, by id. Said only when it clashes, and then until the visitor has answered.
    Added(String),
    /// A session, by id, of which the visitor is less sure now.
    Maybe(String),
    /// An agenda that arrived is in the visitor's own, or in its place.
    TakenIn {
        replaced: bool,
        undo: Undo,
    },
    LinkCopied,
    /// A link that could not be copied, to be copied by hand.
    Link(String),
}

/// All of it; copied into every component from the context.
#[derive(Clone, Copy)]
pub struct State {
    pub lang: Memo<Lang>,
    /// The language for an address that names none: the visitor's own, or else the event's
    /// first; `None` until the one or the other is known.
    pub own_lang: Memo<Option<Lang>>,
    pub page: Memo<Page>,
    pub foreign: Memo<bool>,
    pub data: RwSignal<Data>,
    pub rest: RwSignal<Rest>,
    pub flaws: RwSignal<Flaws>,
    /// When what is shown came from the network, in seconds since the Unix epoch.
    pub fetched_at: RwSignal<i64>,
    /// Whether the network has said so in this visit, the last time it was asked.
    pub confirmed: RwSignal<bool>,
    /// Whether the last attempt to refresh has failed.
    pub not_refreshed: RwSignal<bool>,
    /// The revision of a programme that came last and was not taken because it is older than what
    /// is shown.
    pub older: RwSignal<Option<u32>>,
    /// Whether the visitor is to be told that a new version of the app waits.
    pub update: RwSignal<bool>,
    pub filter: Memo<Filter>,
    /// The filter of the programme, also while another page is shown: the way back to it.
    pub programme_filter: Memo<Filter>,
    /// The words of the filter, ready to be looked for.
    pub query: Memo<Query>,
    /// Whether the filter sheet is open (phones).
    pub sheet: Memo<bool>,
    pub rehearsal: Memo<Option<Rehearsal>>,
    pub now: Memo<Moment>,
    /// Whether the whole event is over.
    pub over: Memo<bool>,
    pub agenda: RwSignal<Agenda>,
    pub trouble: RwSignal<Option<Trouble>>,
    pub preferences: RwSignal<Preferences>,
    pub toast: RwSignal<Option<Toast>>,
    pub history: History,
    /// That of the text whose programme is shown.
    print: RwSignal<i64>,
    keeper: StoredValue<Option<Keeper>>,
    device: StoredValue<Arc<dyn Device>>,
    sprite: StoredValue<String>,
    base: StoredValue<String>,
}

/// The state, from the context.
pub fn state() -> State {
    expect_context()
}

impl State {
    /// Builds the state for addresses below `base` (no slash at the end). Without a programme it
    /// starts to load one.
    pub fn new(
        device: Arc<dyn Device>,
        base: String,
        bar: AddressBar,
        programme: Option<Arc<Index>>,
    ) -> State {
        let AddressBar { location, navigate } = bar;
        let (preferences, trouble) = preferences::load(device.store());
        let preferred = preferred_language(&device, &preferences);
        // Parsed for each memo anew: that is less than a memo of its own.
        let address = {
            let base = StoredValue::new(base.clone());
            move || {
                let path = location.pathname.read();
                base.with_value(|base| {
                    Address::parse(path.strip_prefix(base.as_str()).unwrap_or(&path))
                })
            }
        };
        let query = location.query;
        let history = History::new(device.clone(), navigate);
        let there = programme.is_some();
        let data = RwSignal::new(programme.map_or(Data::Loading, Data::Ready));
        let own_lang = Memo::new(move |_| preferred.or_else(|| data.with(first_language)));
        let rehearsal = Memo::new(move |_| {
            query.with(|query| {
                Rehearsal::parse(&query.get("now")?, query.get("speed").as_deref(), offset(data))
            })
        });
        let now = clock(device.clone(), rehearsal, data);
        let filter = history
            .filter(Memo::new(move |_| query.with(|q| Filter::from_query(&|key| q.get(key)))));
        let page = Memo::new(move |_| address().page);
        let state = State {
            lang: Memo::new(move |_| address().lang.or_else(|| own_lang.get()).unwrap_or(Lang::Fr)),
            own_lang,
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
            now,
            over: Memo::new(move |_| is_over(data, now)),
            rehearsal,
            data,
            rest: RwSignal::new(if rest::IS_BUILT_IN { Rest::There } else { Rest::Away }),
            flaws: RwSignal::default(),
            fetched_at: RwSignal::new(0),
            confirmed: RwSignal::new(there),
            not_refreshed: RwSignal::new(false),
            older: RwSignal::new(None),
            update: RwSignal::new(false),
            print: RwSignal::new(0),
            agenda: RwSignal::default(),
            trouble: RwSignal::new(trouble),
            preferences: RwSignal::new(preferences),
            toast: RwSignal::new(None),
            history,
            keeper: StoredValue::new(None),
            sprite: StoredValue::new(device.sprite()),
            device: StoredValue::new(device),
            base: StoredValue::new(base),
        };
        state.follow_other_tabs();
        if !there {
            state.load();
        }
        state
    }

    /// The device.
    pub fn device(self) -> Arc<dyn Device> {
        self.device.get_value()
    }

    /// The address of an icon.
    pub fn icon(self, name: &str) -> String {
        self.sprite.with_value(|sprite| format!("{sprite}#{name}"))
    }

    /// The programme; only pages that are shown when it is there may ask.
    pub fn index(self) -> Option<Arc<Index>> {
        match self.data.get() {
            Data::Ready(index) => Some(index),
            _ => None,
        }
    }

    /// Whether a path is the site's root, which names no language.
    pub fn is_root(self, path: &str) -> bool {
        self.base.with_value(|base| {
            path.strip_prefix(base.as_str()).is_some_and(|rest| rest.trim_matches('/').is_empty())
        })
    }

    /// The address of a page in the present language; the rehearsal clock goes along.
    pub fn href(self, page: &Page) -> String {
        self.href_in(page, self.lang.get(), &Filter::default())
    }

    /// The address of a page in a language with a filter.
    pub fn href_in(self, page: &Page, lang: Lang, filter: &Filter) -> String {
        let mut pairs = filter.to_query();
        if let Some(rehearsal) = self.rehearsal.get() {
            pairs.extend(rehearsal.to_query());
        }
        self.base.with_value(|base| format!("{base}{}{}", page.path(lang), query_string(&pairs)))
    }

    /// The address of a page for others: no filter and no rehearsal clock goes along.
    pub fn permalink(self, page: &Page) -> String {
        self.base.with_value(|base| format!("{base}{}", page.path(self.lang.get_untracked())))
    }

    /// The address of this very page with another filter.
    pub fn href_filtered(self, filter: &Filter) -> String {
        untrack(|| self.href_in(&self.page.get(), self.lang.get(), filter))
    }
}

/// The fragment that stands for the open filter sheet, so that "back" closes it.
pub const SHEET: &str = "#filter";

fn preferred_language(device: &Arc<dyn Device>, preferences: &Preferences) -> Option<Lang> {
    let spoken = || device.languages().iter().find_map(|tag| Lang::from_tag(tag));
    preferences.language.or_else(spoken)
}

/// The first language of the event that the app speaks, as soon as the event is known.
fn first_language(data: &Data) -> Option<Lang> {
    let Data::Ready(index) = data else { return None };
    let languages = &index.programme().event.languages;
    Some(languages.iter().find_map(|tag| Lang::from_tag(tag)).unwrap_or(Lang::Fr))
}
