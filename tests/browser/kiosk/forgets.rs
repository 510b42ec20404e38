//! Whoever comes next finds nothing of who was here, and nothing is ever written down.

use super::{PARALLEL, strings};
use crate::{
    pages::{Agenda, Kiosk, Programme},
    support::{
        Device, in_browser,
        visit::Visit,
        words::{on_screen, plain},
    },
};
use serde_json::Value;

const IDLE: &str = "idle=5&languages=fr,ar&rotate=600";

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

/// All that the next visitor could see of the one before.
async fn traces(visit: &Visit) -> Value {
    let script = "const root = document.documentElement;
        return [root.dataset.theme ?? null, root.dataset.text ?? null,
            document.querySelector('.kiosk').className, document.querySelector('.k-tabs .count')?.innerText ?? null,
            document.querySelector('#search')?.value ?? null, scrollY,
            document.querySelector('.toast')?.innerText ?? null,
            document.querySelectorAll('.chips button').length,
            document.querySelectorAll('.keep:not([aria-pressed=false])').length]";
    visit.js(script, vec![]).await
}

/// Leaves traces wherever one can.
async fn be_there(kiosk: &Kiosk<'_>) {
    kiosk.touch_begin("fr").await;
    kiosk.keep("public-health").await;
    kiosk.keep("industry-decarbonisation").await;
    for switch in ["low", "larger", "contrast"] {
        kiosk.switch(switch).await;
    }
    kiosk.tab("rooms").await;
    kiosk.0.click(".k-rooms a[href*='room=toubkal']").await;
    kiosk.tab("search").await;
    kiosk.type_keys(&["a", "i"]).await;
    kiosk.until_typed("ai").await;
    kiosk.speak("ar").await;
    kiosk.0.js("scrollTo(0, 400)", vec![]).await;
}

/// What the screen shows to a visitor who begins in French.
async fn begun(kiosk: &Kiosk<'_>) -> Value {
    kiosk.touch_begin("fr").await;
    kiosk.tab("agenda").await;
    assert_eq!(Agenda::of(kiosk.0).sessions().await, Vec::<String>::new());
    kiosk.tab("search").await;
    assert!(!kiosk.is_on("low").await && !kiosk.is_on("larger").await);
    assert!(!kiosk.is_on("contrast").await);
    traces(kiosk.0).await
}

async fn until_alone(kiosk: &Kiosk<'_>) {
    kiosk.until_presence("nobody").await;
    kiosk.until_language("fr").await;
}

#[test]
fn after_five_seconds_it_asks_and_counts_down() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::begin(visit, "fr", IDLE).await;
        let asked = "window.asked = new Promise(done => new MutationObserver(() => {
                if (document.documentElement.dataset.presence === 'asking') done(performance.now());
            }).observe(document.documentElement, { attributes: true }));
            window.touched = performance.now()";
        visit.js(asked, vec![]).await;
        visit.click(".k-top .k-event").await;
        let waited = "return window.asked.then(at => (at - window.touched) / 1000)";
        let waited = visit.js(waited, vec![]).await.as_f64().unwrap();
        // Whole seconds are counted; a busy machine is late.
        assert!((4.0..9.0).contains(&waited), "asked after {waited} s");
        let said = plain(&visit.text(".k-question h2").await);
        assert_eq!(said, on_screen("fr", |m| m.asking.still_there));
        let first = kiosk.seconds_left().await.expect("the seconds that are left");
        assert!((10..=15).contains(&first), "{first}");
        visit
            .until("it counts", async || {
                kiosk.seconds_left().await.is_some_and(|left| left + 3 <= first)
            })
            .await;
    });
}

#[test]
fn a_touch_anywhere_goes_on_and_nothing_is_lost() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::start(visit, &format!("{PARALLEL}&{IDLE}")).await;
        be_there(&kiosk).await;
        for touch in ["beside", "button"] {
            let before = traces(visit).await;
            kiosk.pass(5).await;
            kiosk.until_presence("asking").await;
            match touch {
                "beside" => kiosk.touch_beside_question().await,
                _ => visit.click(".k-question .strong").await,
            }
            kiosk.until_presence("somebody").await;
            visit.until("no question", async || !visit.has(".k-asking").await).await;
            let mut after = traces(visit).await;
            // What was just done is said for a while only.
            after[6] = before[6].clone();
            assert_eq!(after, before, "{touch}");
            kiosk.until_language("ar").await;
        }
    });
}

#[test]
fn who_does_not_answer_is_forgotten_altogether() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::start(visit, &format!("{PARALLEL}&{IDLE}")).await;
        let alone = traces(visit).await;
        let fresh = begun(&kiosk).await;
        kiosk.finish().await;
        until_alone(&kiosk).await;

        be_there(&kiosk).await;
        let there = traces(visit).await;
        assert!(there[0] == "contrast" && there[1] == "larger" && there[4] == "ai", "{there}");
        // In real time.
        kiosk.until_presence("asking").await;
        visit
            .until("half of it", async || kiosk.seconds_left().await.is_some_and(|left| left < 8))
            .await;
        assert_eq!(kiosk.presence().await, "asking");
        until_alone(&kiosk).await;
        assert_eq!(traces(visit).await, alone);
        assert_eq!(begun(&kiosk).await, fresh);
    });
}

#[test]
fn who_finishes_is_forgotten_at_once() {
    in_browser(Device::Lying, async |visit| {
        let kiosk = Kiosk::start(visit, &format!("{PARALLEL}&{IDLE}")).await;
        let alone = traces(visit).await;
        let fresh = begun(&kiosk).await;
        kiosk.finish().await;
        until_alone(&kiosk).await;
        be_there(&kiosk).await;
        kiosk.finish().await;
        until_alone(&kiosk).await;
        assert_eq!(traces(visit).await, alone);
        assert_eq!(begun(&kiosk).await, fresh);
        kiosk.finish().await;
        until_alone(&kiosk).await;
        // The same from the question.
        be_there(&kiosk).await;
        kiosk.pass(5).await;
        kiosk.until_presence("asking").await;
        visit.click(".k-question .button:not(.strong)").await;
        until_alone(&kiosk).await;
        assert_eq!(traces(visit).await, alone);
    });
}

#[test]
fn the_way_that_a_visitor_came_ends_with_the_visit() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::begin(visit, "fr", PARALLEL).await;
        kiosk.tab("people").await;
        kiosk.tab("verticals").await;
        assert!(kiosk.can_go_back().await);
        kiosk.finish().await;
        kiosk.until_presence("nobody").await;
        kiosk.touch_begin("ar").await;
        assert!(!kiosk.can_go_back().await);
    });
}

#[test]
fn nothing_is_ever_written() {
    in_browser(Device::Kiosk, async |visit| {
        visit.before_each_page(WATCH).await;
        let kiosk = Kiosk::start(visit, &format!("{PARALLEL}&{IDLE}")).await;
        be_there(&kiosk).await;
        for page in super::pages("fr") {
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
        let kiosk = Kiosk::start(visit, &format!("{PARALLEL}&{IDLE}")).await;
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
        Programme::open(visit, "ar", "").await.card("fintech").switch().await;
        crate::pages::Frame(visit).choose_text_size(2).await;
        // What a phone has seen of the programme it notes a moment later.
        let seen = "barnamaj/assises-ia-2025/seen";
        visit.until(seen, async || visit.stored(seen).await.is_some()).await;
        let own = strings(visit, keys).await;
        assert!(own.iter().any(|entry| entry.contains("fintech")), "{own:?}");

        Device::Kiosk.emulate(&visit.client).await;
        let kiosk = Kiosk::start(visit, &format!("{PARALLEL}&{IDLE}")).await;
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
