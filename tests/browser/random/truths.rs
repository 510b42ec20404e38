//! What is true whatever a visitor has done.

use crate::{
    pages::{Frame, shown},
    support::visit::Visit,
};
use barnamaj::programme::lang::Lang;
use serde_json::Value;
use std::{collections::BTreeSet, time::Duration};

const KEY: &str = "barnamaj/assises-ia-2025/agenda";

/// Notes what goes wrong in a page, once for each page.
const LISTEN: &str = "if (window.wrongs === undefined) {
        window.wrongs = [];
        addEventListener('error', ({ message }) => wrongs.push(message));
        addEventListener('unhandledrejection', ({ reason }) => wrongs.push(String(reason)));
        const said = console.error;
        console.error = (...words) => { wrongs.push(words.join(' ')); said(...words); };
    }
    return wrongs";

/// The stars that can be seen and say something else than these sessions, which are kept.
const OTHER_STARS: &str = "return [...document.querySelectorAll('article[data-session]')]
    .filter(card => {
        const star = card.querySelector('button[aria-pressed]');
        const kept = arguments[0].includes(card.dataset.session);
        return star?.checkVisibility() && kept !== (star.ariaPressed !== 'false');
    })
    .map(card => card.dataset.session)";

/// What a test knows of the device.
pub struct Truths {
    /// The sessions of the agenda.
    pub agenda: BTreeSet<String>,
    /// Whether there is a network.
    pub is_online: bool,
}

impl Truths {
    /// What is true of an empty agenda on a page that is open.
    pub async fn of(visit: &Visit) -> Truths {
        let truths = Truths { agenda: BTreeSet::new(), is_online: true };
        truths.hold(visit).await;
        truths
    }

    /// Asks all of it.
    pub async fn hold(&self, visit: &Visit) {
        visit.ready().await;
        let wrongs = visit.js(LISTEN, vec![]).await;
        assert_eq!(wrongs, Value::Array(vec![]), "something went wrong");
        assert!(!Frame(visit).is_fatal().await, "the app has stopped");
        visit
            .until("the page has one heading", async || {
                matches!(&*Frame(visit).headings().await, [heading] if !heading.is_empty())
            })
            .await;
        visit
            .until("the page is in the language of its address", async || {
                let address = visit.address().await;
                let lang = address[1..].split('/').next().unwrap_or_default();
                let dir = Lang::new(lang).map(Lang::dir).unwrap_or_default();
                Frame(visit).language().await == (lang.into(), dir.into())
            })
            .await;
        assert_eq!(kept(visit).await, self.agenda, "the agenda is what was done to it");
        let agenda: Value = self.agenda.iter().cloned().collect();
        let mut others = Value::Null;
        let waited = tokio::time::timeout(Duration::from_secs(30), async {
            while others != Value::Array(vec![]) {
                others = visit.js(OTHER_STARS, vec![agenda.clone()]).await;
            }
        });
        assert!(waited.await.is_ok(), "stars that say something else than {agenda}: {others}");
    }

    /// The address leads to the same page again. (There must be a network, and a right clock.)
    pub async fn address_holds(&self, visit: &Visit) {
        // What was typed goes into the address after a pause.
        tokio::time::sleep(Duration::from_millis(600)).await;
        let look = async || (Frame(visit).headings().await, shown(visit).await);
        let (address, seen) = (visit.address().await, look().await);
        visit.open(&address).await;
        assert_eq!((visit.address().await, look().await), (address, seen), "the page again");
    }
}

/// The sessions in the record of the agenda.
async fn kept(visit: &Visit) -> BTreeSet<String> {
    let Some(record) = visit.stored(KEY).await else { return BTreeSet::new() };
    let record: Value = serde_json::from_str(&record).expect("the record is JSON");
    record["sessions"].as_object().expect("it has sessions").keys().cloned().collect()
}
