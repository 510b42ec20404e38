//! What is handed on to calendars and search engines, read by parsers and validators that are
//! not ours. On the published programme, and on one that means harm.

#[path = "formats/agenda.rs"]
mod agenda;
#[path = "formats/calendars.rs"]
mod calendars;
#[path = "formats/exported.rs"]
mod exported;
#[path = "formats/json_ld.rs"]
mod json_ld;
#[path = "formats/qr.rs"]
mod qr;
#[path = "formats/reader.rs"]
mod reader;
#[path = "formats/sitemap.rs"]
mod sitemap;

use barnamaj::formats::Links;
use barnamaj::programme::index::Index;
use barnamaj::programme::lang::Lang;
use barnamaj::programme::load::load;
use barnamaj::programme::model::Session;
use serde_json::Value;

const PROGRAMME: &str = include_str!("../public/programme.json");

/// The first page of an imagined site that stands below a sub-path.
const SITE: &str = "https://host.example/2025/";

/// A title that tries to break out of every format, in every script.
const HOSTILE: &str = "A, b; c\\n \"d\": é ⵜⴰⵎⴰⵣⵉⵖⵜ الذكاء 👩🏽‍💻</script><script>alert(1)</script><!--\
    &amp;]]>\u{2028}x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:mine";

fn index() -> Index {
    changed(|_| ())
}

/// The published programme after a change of its JSON.
fn changed(change: impl FnOnce(&mut Value)) -> Index {
    let mut json: Value = serde_json::from_str(PROGRAMME).expect("JSON");
    change(&mut json);
    let loaded = load(&json.to_string()).expect("a programme");
    assert_eq!(loaded.faults, []);
    Index::new(loaded.programme)
}

/// The programme with a hostile text wherever a French one may stand.
fn hostile() -> Index {
    fn poison(json: &mut Value) {
        match json {
            Value::Object(object) => {
                object.iter_mut().for_each(|(name, value)| match name.as_str() {
                    "fr" if value.is_string() => *value = HOSTILE.into(),
                    "status" => {}
                    _ => poison(value),
                })
            }
            Value::Array(array) => array.iter_mut().for_each(poison),
            _ => {}
        }
    }
    changed(poison)
}

fn session<'a>(index: &'a Index, id: &str) -> &'a Session {
    index.session(id).unwrap_or_else(|| panic!("there is a session {id}"))
}

fn session_page(lang: Lang) -> impl Fn(&Session) -> String {
    move |session| format!("{SITE}{}/session/{}", lang.code(), session.id)
}

/// Does something with the addresses of the site in a language.
fn with_links<T>(lang: Lang, work: impl FnOnce(Links) -> T) -> T {
    let page = format!("{SITE}{}/", lang.code());
    work(Links { page: &page, session: &session_page(lang) })
}
