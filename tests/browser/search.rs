//! Finding sessions by words, in three scripts.

use crate::{
    pages::{Frame, Programme},
    support::{Device, dist::ids, in_browser, visit::Visit},
};
use barnamaj::programme::fold::fold;
use serde_json::{Value, json};

/// Searches for each spelling and expects the same sessions, with something highlighted that
/// is `word` to a reader.
async fn find_by_any(visit: &Visit, lang: &str, word: &str, spellings: &[&str], wanted: &[&str]) {
    let programme = Programme::open(visit, lang, "").await;
    for spelling in spellings {
        programme.search(spelling).await;
        programme.until_sessions_are(wanted).await;
        let highlights = programme.highlights().await;
        assert!(!highlights.is_empty(), "{spelling} stands out");
        for highlight in highlights {
            assert_eq!(fold(&highlight), fold(word), "{spelling} marks {highlight}");
        }
        programme.search("").await;
        let all = ids("sessions");
        programme.until_sessions_are(&all.iter().map(String::as_str).collect::<Vec<_>>()).await;
    }
}

#[test]
fn french_words_are_found_whatever_their_case_and_accents() {
    in_browser(Device::Phone, async |visit| {
        let spellings = ["cybersécurité", "CYBERSECURITE", "Cyberse\u{301}curite\u{301}"];
        let found = ["cybersecurity-resilience"];
        find_by_any(visit, "fr", "cybersécurité", &spellings, &found).await;
    });
}

#[test]
fn arabic_words_are_found_whatever_their_letter_forms_and_vowel_signs() {
    in_browser(Device::Desktop, async |visit| {
        let spellings = ["إعادة تعلم", "اعاده تعلم", "إِعَادَةُ تَعَلُّم", "إعـــادة تعلم"];
        let programme = Programme::open(visit, "ar", "").await;
        for spelling in spellings {
            programme.search(spelling).await;
            programme.until_sessions_are(&["teachers-skills"]).await;
            let highlights = programme.highlights().await;
            assert!(highlights.iter().any(|text| text == "إعادة"), "{spelling}: {highlights:?}");
        }
    });
}

#[test]
fn tifinagh_is_found_as_typed_and_in_latin_letters() {
    in_browser(Device::Phone, async |visit| {
        let spellings = ["ⵉⵎⴽⵍⵉ", "imkli"];
        let lunches = ["lunch-day-1", "lunch-day-2"];
        find_by_any(visit, "zgh", "ⵉⵎⴽⵍⵉ", &spellings, &lunches).await;
    });
}

#[test]
fn tifinagh_finds_rooms_and_verticals_on_pages_in_any_language() {
    in_browser(Device::Desktop, async |visit| {
        let in_timzguida = [
            "augmented-care",
            "sovereign-technology-funds",
            "media-making-of-news",
            "sport-performance",
        ];
        for lang in ["fr", "ar"] {
            let programme = Programme::open(visit, lang, "").await;
            programme.search("ⵜⵉⵎⵣⴳⵉⴷⴰ").await;
            programme.until_sessions_are(&in_timzguida).await;
            programme.search("ⵜⵓⵏⵏⵓⵏⵜ").await;
            programme.until_sessions_are(&["sport-performance"]).await;
        }
    });
}

#[test]
fn a_title_is_found_in_a_language_that_is_not_the_page_s() {
    in_browser(Device::Desktop, async |visit| {
        let programme = Programme::open(visit, "fr", "").await;
        programme.search("النشيد الوطني").await;
        programme.until_sessions_are(&["national-anthem"]).await;
        let programme = Programme::open(visit, "ar", "").await;
        programme.search("hymne national").await;
        programme.until_sessions_are(&["national-anthem"]).await;
    });
}

/// Writes into `window.seen`, in the page itself, what was typed, when the result had changed
/// and when the address had.
async fn watch_typing(visit: &Visit, typed: &str) -> Value {
    let script = "const input = document.querySelector('[role=search] input');
        const address = location.href, steps = history.length, started = performance.now();
        const cards = () => [...document.querySelectorAll('article[data-session]')]
            .filter(card => card.checkVisibility()).length;
        const all = cards();
        const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
        for (let end = 1; end <= arguments[0].length; end++) {
            setter.call(input, arguments[0].slice(0, end));
            input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        return new Promise(resolve => {
            let shown = null;
            const look = () => {
                const now = performance.now() - started;
                if (shown === null && cards() !== all) shown = now;
                if (location.href !== address || now > 5000)
                    return resolve({ shown, written: now, query: location.search,
                        pushed: history.length - steps });
                requestAnimationFrame(look);
            };
            look();
        })";
    visit.js(script, vec![typed.into()]).await
}

#[test]
fn typing_shows_results_at_once_and_replaces_the_address_after_a_pause() {
    in_browser(Device::Desktop, async |visit| {
        Programme::open(visit, "fr", "").await;
        let seen = watch_typing(visit, "sport").await;
        let shown = seen["shown"].as_f64().expect("the result changes");
        let written = seen["written"].as_f64().unwrap();
        assert!(written >= 400.0, "the address waits for a pause: {seen}");
        assert!(shown + 200.0 < written, "the result does not wait for the address: {seen}");
        assert_eq!(seen["query"], "?q=sport");
        assert_eq!(seen["pushed"], json!(0), "typing leaves no steps in the history");
    });
}

#[test]
fn enter_writes_what_was_typed_into_the_address_without_waiting() {
    in_browser(Device::Phone, async |visit| {
        Programme::open(visit, "ar", "").await;
        let script = "const input = document.querySelector('[role=search] input');
            input.value = 'رياضة';
            input.dispatchEvent(new Event('input', { bubbles: true }));
            input.form.requestSubmit();
            const started = performance.now();
            return new Promise(resolve => {
                const look = () => location.search || performance.now() - started > 5000
                    ? resolve(performance.now() - started) : requestAnimationFrame(look);
                look();
            })";
        let waited = visit.js(script, Vec::new()).await.as_f64().unwrap();
        assert!(waited < 400.0, "the address was written after {waited} ms");
        let steps = visit.steps().await;
        let programme = Programme::open(visit, "fr", "").await;
        programme.search("sport").await;
        programme.submit_search().await;
        visit
            .until("the words in the address", async || visit.address().await == "/fr/?q=sport")
            .await;
        assert_eq!(visit.steps().await, steps + 1, "only the page itself was a step");
    });
}

#[test]
fn a_button_empties_the_search_and_gives_the_focus_back() {
    in_browser(Device::Phone, async |visit| {
        let programme = Programme::open(visit, "fr", "").await;
        let all = programme.sessions().await;
        assert!(!visit.sees(".search .wipe").await, "there is nothing to empty");
        programme.search("santé").await;
        visit.until("fewer sessions", async || programme.sessions().await.len() < all.len()).await;
        visit.click(".search .wipe").await;
        visit.until("all sessions", async || programme.sessions().await == all).await;
        assert_eq!(programme.searched().await, "");
        assert!(visit.has(".search input:focus").await);
        visit.until("the address", async || visit.address().await == "/fr/").await;
        assert!(!visit.sees(".search .wipe").await);

        visit.open("/fr/people").await;
        let people = visit.texts(".people li").await;
        visit.find(".search input").await.send_keys("akhannouch").await.unwrap();
        visit.until("one", async || visit.texts(".people li").await.len() == 1).await;
        visit.click(".search .wipe").await;
        visit.until("all", async || visit.texts(".people li").await == people).await;
    });
}

#[test]
fn there_is_room_for_words_on_a_small_phone() {
    in_browser(Device::SmallPhone, async |visit| {
        for lang in ["ar", "fr", "zgh", "en"] {
            Programme::open(visit, lang, "").await;
            Frame(visit).is_whole().await;
            let script = "const { clientWidth } = document.querySelector('.search input');
                const style = getComputedStyle(document.querySelector('.search input'));
                return clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)";
            let room = visit.js(script, vec![]).await.as_f64().unwrap();
            assert!(room >= 110.0, "{room} px in {lang}");
            let name = "return document.querySelector('#open-filters').textContent";
            assert_ne!(visit.js(name, vec![]).await, "", "the button has its name");
        }
    });
}
