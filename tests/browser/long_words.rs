//! Words and addresses that are longer than a phone is wide, wherever an organiser may write them.

use crate::support::{
    Device,
    dist::{one_of_each_page, programme, published},
    run::in_browser_at,
    visit::Visit,
};
use serde_json::{Value, json};
use tempfile::TempDir;

const WORDS: [(&str, &str); 4] = [
    ("fr", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"),
    ("ar", "الإلكترونيةالإلكترونيةالإلكترونيةالإلكترونيةالإلكترونيةالإلكترونيةالإلكترونيةالإلكترونية"),
    (
        "en",
        "https://inscriptions.exemple.org/ateliers/2027/intelligence-artificielle/formulaire?g=a",
    ),
    ("zgh", "ⵜⴰⵎⴰⵣⵉⵖⵜⵜⴰⵎⴰⵣⵉⵖⵜⵜⴰⵎⴰⵣⵉⵖⵜⵜⴰⵎⴰⵣⵉⵖⵜⵜⴰⵎⴰⵣⵉⵖⵜⵜⴰⵎⴰⵣⵉⵖⵜⵜⴰⵎⴰⵣⵉⵖⵜ"),
];

/// Makes one word of each text, in each of its languages.
fn lengthen(value: &mut Value) {
    match value {
        Value::Array(all) => all.iter_mut().for_each(lengthen),
        Value::Object(all) => {
            let is_text = !all.is_empty()
                && all.iter().all(|(key, value)| {
                    WORDS.iter().any(|(lang, _)| lang == key) && value.is_string()
                });
            let parts = all.iter_mut().filter(|(key, _)| *key != "status");
            for (key, value) in parts {
                match WORDS.iter().find(|(lang, _)| is_text && lang == key) {
                    Some((_, word)) => *value = json!(word),
                    None => lengthen(value),
                }
            }
        }
        _ => {}
    }
}

/// A site of the published programme with nothing but long words, and with markup in an abstract.
fn site() -> TempDir {
    let mut programme = programme();
    lengthen(&mut programme);
    let [(_, word), (_, arabic), (_, address), _] = WORDS;
    let markup = |word: &str| {
        format!(
            "{word} {address}\n\n- {word}\n  1. **{word}** `{word}`\n\n```\nlet {word} = 1;\n```\n\n\
             [{word}]({address})"
        )
    };
    programme["sessions"][0]["abstract"] = json!({ "fr": markup(word), "ar": markup(arabic) });
    published(&programme)
}

fn in_long_words(device: Device, test: impl AsyncFnOnce(&Visit)) {
    let dir = site();
    in_browser_at(&dir.path().join("dist"), device, test);
}

/// What is said outside of the screen, and how much wider the page is. What scrolls in itself, and
/// what is only there for who cannot see, may be outside.
const OUTSIDE: &str =
    "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const outside = [];
    const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wider > 0) outside.push(`${wider} px wider`);
    const scrolls = element => !['visible', 'clip'].includes(getComputedStyle(element).overflowX)
        && element.getBoundingClientRect().width <= innerWidth;
    const inside = (element) => {
        for (; element !== document.body; element = element.parentElement)
            if (scrolls(element) || element.matches('.unseen, .skip')) return true;
        return false;
    };
    while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (!parent.checkVisibility({ visibilityProperty: true }) || inside(parent)) continue;
        range.selectNodeContents(walker.currentNode);
        for (const { left, right } of range.getClientRects())
            if (left < -1 || right > document.documentElement.clientWidth + 1) {
                outside.push(`${left.toFixed()}…${right.toFixed()} ${parent.className} `
                    + walker.currentNode.data.slice(0, 60));
                break;
            }
    }
    return outside";

async fn outside(visit: &Visit) -> Vec<String> {
    visit.js("return document.fonts.ready.then(() => true)", Vec::new()).await;
    serde_json::from_value(visit.js(OUTSIDE, Vec::new()).await).expect("a list of strings")
}

/// Keeps two sessions, so that there is an agenda to be shown.
async fn keep_two(visit: &Visit) {
    let all = programme();
    let sessions = all["sessions"].as_array().expect("sessions");
    let kept = sessions[2..4].iter().map(|session| {
        let id = session["id"].as_str().expect("an id").to_owned();
        (id, json!({ "added": "2025-06-30T20:00:00+01:00", "start": session["start"] }))
    });
    let kept: serde_json::Map<String, Value> = kept.collect();
    let key = format!("barnamaj/{}/agenda", all["event"]["id"].as_str().expect("an id"));
    visit.store(&key, &json!({ "version": 1, "sessions": kept }).to_string()).await;
}

async fn fits(visit: &Visit) {
    let mut all = Vec::new();
    visit.open("/fr/").await;
    keep_two(visit).await;
    for lang in ["fr", "ar"] {
        let filters = ["#filter".to_owned(), "?q=xxxxxxxxxx&vertical=health".to_owned()];
        for page in one_of_each_page().into_iter().chain(filters) {
            visit.open(&format!("/{lang}/{page}")).await;
            all.extend(outside(visit).await.iter().map(|what| format!("/{lang}/{page}: {what}")));
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn words_of_any_length_stay_on_a_small_phone() {
    in_long_words(Device::SmallPhone, fits);
}

#[test]
fn words_of_any_length_stay_on_a_desktop() {
    in_long_words(Device::Desktop, fits);
}

#[test]
fn words_of_any_length_stay_on_their_sheets() {
    in_long_words(Device::Desktop, async |visit| {
        let script = "const parts = ':is(h2, h3, h4, p, li, div, time, article, header)';
            return [...document.querySelectorAll(`.sheet, .sheet ${parts}`)]
                .filter(e => e.scrollWidth > e.clientWidth + 1)
                .map(e => `${e.localName}.${e.className}: ${e.textContent.slice(0, 60)}`)";
        for lang in ["fr", "ar"] {
            for kind in ["wall", "doors"] {
                visit.open_unready(&format!("/{lang}/print/{kind}")).await;
                visit.find(".sheet").await;
                visit.js("return document.fonts.ready.then(() => true)", Vec::new()).await;
                let wide = visit.js(script, Vec::new()).await;
                assert_eq!(wide, json!([]), "{lang}/{kind}");
            }
        }
    });
}

#[test]
fn the_code_of_an_abstract_scrolls_in_itself() {
    in_long_words(Device::SmallPhone, async |visit| {
        let first = programme()["sessions"][0]["id"].as_str().expect("an id").to_owned();
        for lang in ["fr", "ar"] {
            visit.open(&format!("/{lang}/session/{first}")).await;
            let script = "const pre = document.querySelector('.summary pre');
                return pre.scrollWidth > pre.clientWidth && pre.clientWidth < innerWidth";
            assert_eq!(visit.js(script, Vec::new()).await, true, "{lang}");
        }
    });
}
