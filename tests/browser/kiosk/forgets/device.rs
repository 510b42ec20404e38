//! What the device keeps of a visit: nothing, and what was there before it stays as it was.

use super::{be_there, start, until_alone};
use crate::{
    kiosk::{pages, strings},
    pages::{Agenda, Frame, Programme},
    support::{Device, in_browser},
};

/// Writes down whatever is asked to be written, from before the first script of the page.
const WATCH: &str = "window.written = [];
    for (const name of ['setItem', 'removeItem', 'clear']) {
        const real = Storage.prototype[name];
        Storage.prototype[name] = function (...values) {
            window.written.push(`${name} ${values[0]}`);
            return real.apply(this, values);
        };
    }
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(document, 'cookie', {
        get: () => cookie.get.call(document),
        set(value) { window.written.push(`cookie ${value}`); cookie.set.call(document, value); },
    });
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...values) {
        window.written.push(`IndexedDB ${values[0]}`);
        return open.apply(this, values);
    };
    const cache = CacheStorage.prototype.open;
    CacheStorage.prototype.open = function (...values) {
        window.written.push(`cache ${values[0]}`);
        return cache.apply(this, values);
    };";

/// What of a visitor could be found on the device.
const LEFT: &str = "return Promise.all([
        indexedDB.databases(), caches.keys(), navigator.storage.getDirectory()
            .then(async root => { const all = []; for await (const name of root.keys()) all.push(name);
                return all; }),
    ]).then(([databases, caches, files]) => [
        ...Object.keys(localStorage), ...Object.keys(sessionStorage),
        ...document.cookie.split(';').filter(Boolean),
        ...databases.map(one => one.name), ...caches, ...files,
    ])";

#[test]
fn nothing_is_ever_written() {
    in_browser(Device::Kiosk, async |visit| {
        visit.before_each_page(WATCH).await;
        let kiosk = start(visit).await;
        be_there(&kiosk).await;
        for page in pages("fr") {
            kiosk.lead_to(&page).await;
        }
        assert_eq!(strings(visit, LEFT).await, Vec::<String>::new(), "during a visit");
        kiosk.finish().await;
        until_alone(&kiosk).await;
        assert_eq!(strings(visit, LEFT).await, Vec::<String>::new(), "after it");
        assert_eq!(strings(visit, "return window.written").await, Vec::<String>::new());
        kiosk.touch_corner(5).await;
        assert_eq!(kiosk.fact("writes").await, ("0".to_owned(), true));
        // The test would see a write, and so would the operator.
        visit.store("something", "else").await;
        visit.until("it is told", async || kiosk.fact("writes").await.0 == "1").await;
        assert_eq!(strings(visit, "return window.written").await, ["setItem something"]);
        assert_eq!(strings(visit, LEFT).await, ["something"]);
    });
}

#[test]
fn a_phone_in_the_same_browser_knows_nothing_of_the_screen() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = start(visit).await;
        be_there(&kiosk).await;
        Device::Phone.emulate(&visit.client).await;
        Agenda::open(visit, "fr").await.until_sessions_are(&[]).await;
        for name in ["data-theme", "data-text"] {
            assert_eq!(visit.attribute("html", name).await, None, "{name}");
        }
    });
}

#[test]
fn a_phones_own_agenda_is_neither_shown_nor_touched() {
    let keys = "return Object.entries(localStorage).map(entry => entry.join(' '))";
    in_browser(Device::Phone, async |visit| {
        Programme::open(visit, "ar", "").await.card("fintech").tap().await;
        Frame(visit).choose_text_size(2).await;
        // What a phone has seen of the programme it notes a moment later.
        let seen = "barnamaj/assises-ia-2025/seen";
        visit.until(seen, async || visit.stored(seen).await.is_some()).await;
        let own = strings(visit, keys).await;
        assert!(own.iter().any(|entry| entry.contains("fintech")), "{own:?}");

        Device::Kiosk.emulate(&visit.client).await;
        let kiosk = start(visit).await;
        assert_eq!(visit.attribute("html", "data-text").await, None);
        kiosk.touch_begin("fr").await;
        assert_eq!(kiosk.count().await, None);
        kiosk.tab("agenda").await;
        assert_eq!(Agenda::of(visit).sessions().await, Vec::<String>::new());
        kiosk.tab("programme").await;
        kiosk.keep("public-health").await;
        kiosk.switch("contrast").await;
        kiosk.finish().await;
        until_alone(&kiosk).await;
        let sorted = |mut entries: Vec<String>| {
            entries.sort();
            entries
        };
        assert_eq!(sorted(strings(visit, keys).await), sorted(own));

        Device::Phone.emulate(&visit.client).await;
        Agenda::open(visit, "ar").await.until_sessions_are(&["fintech"]).await;
    });
}
