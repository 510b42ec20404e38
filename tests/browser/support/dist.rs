//! The release site that is tested, and the addresses it must have.

use barnamaj::programme::{load::load, model::Event};
use serde_json::Value;
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};
use tempfile::TempDir;

/// The languages of the app.
pub const LANGS: [&str; 4] = ["ar", "zgh", "fr", "en"];

/// The directory of the site: `dist/`, or what `BARNAMAJ_DIST` names.
pub fn dist() -> PathBuf {
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    let dir = env::var_os("BARNAMAJ_DIST").map_or(default, PathBuf::from);
    assert!(
        dir.join("index.html").is_file(),
        "there is no site in {}: run `make site` first",
        dir.display()
    );
    dir
}

/// The published programme as plain JSON: tests do not trust the app's own reading of it.
pub fn programme() -> Value {
    let text = fs::read(dist().join("programme.json")).expect("the site has a programme");
    serde_json::from_slice(&text).expect("the programme is JSON")
}

/// The event, as the app reads it.
pub fn event() -> Event {
    let text = fs::read_to_string(dist().join("programme.json")).expect("a programme");
    load(&text).expect("the programme can be read").programme.event
}

/// The ids in one of the programme's lists (`sessions`, `people`, `verticals`, `rooms`).
pub fn ids(list: &str) -> Vec<String> {
    let programme = programme();
    let items = programme[list].as_array().unwrap_or_else(|| panic!("there are {list}"));
    items.iter().map(|item| item["id"].as_str().expect("an id").to_owned()).collect()
}

/// The ids of the sessions that the condition holds for, in the order of the file.
pub fn sessions_where(holds: impl Fn(&Value) -> bool) -> Vec<String> {
    let programme = programme();
    let sessions = programme["sessions"].as_array().expect("there are sessions");
    let wanted = sessions.iter().filter(|session| holds(session));
    wanted.map(|session| session["id"].as_str().expect("an id").to_owned()).collect()
}

/// Whether a session has one of these verticals.
pub fn is_about(session: &Value, verticals: &[&str]) -> bool {
    let of_session = session["verticals"].as_array();
    of_session.is_some_and(|all| all.iter().any(|id| verticals.iter().any(|wanted| id == wanted)))
}

/// Whether a session takes place on a day such as `2025-07-01`.
pub fn is_on(session: &Value, day: &str) -> bool {
    session["start"].as_str().is_some_and(|start| start.starts_with(day))
}

/// The sessions of a vertical and the id of that vertical: the first that has some but not all.
pub fn a_vertical_with_its_sessions() -> (String, Vec<String>) {
    let programme = programme();
    let sessions = programme["sessions"].as_array().expect("there are sessions");
    let of = |vertical: &str| -> Vec<String> {
        let within = |session: &&Value| {
            session["verticals"].as_array().is_some_and(|ids| ids.iter().any(|id| id == vertical))
        };
        sessions.iter().filter(within).map(|s| s["id"].as_str().unwrap().to_owned()).collect()
    };
    let all = ids("verticals").into_iter().map(|id| (of(&id), id));
    let telling = all.into_iter().find(|(ids, _)| !ids.is_empty() && ids.len() < sessions.len());
    telling.map(|(ids, id)| (id, ids)).expect("a vertical that divides the sessions")
}

/// One address of each kind of page, without its language and a slash in front.
pub fn one_of_each_page() -> Vec<String> {
    let first = |list: &str| ids(list).swap_remove(0);
    vec![
        String::new(),
        "agenda".into(),
        "people".into(),
        format!("people/{}", first("people")),
        "verticals".into(),
        format!("verticals/{}", first("verticals")),
        format!("session/{}", first("sessions")),
        "outcomes".into(),
        "changes".into(),
        "about".into(),
    ]
}

/// The address of every page there is, without its language and a slash in front, and one of
/// each kind that there is not.
pub fn every_page() -> Vec<String> {
    let pages = ["", "agenda", "people", "verticals", "outcomes", "changes", "about"];
    let mut pages = Vec::from(pages.map(str::to_owned));
    pages.extend(["nowhere", "session/none", "people/none", "verticals/none"].map(str::to_owned));
    for (list, room) in [("sessions", "session"), ("people", "people"), ("verticals", "verticals")]
    {
        pages.extend(ids(list).iter().map(|id| format!("{room}/{id}")));
    }
    pages
}

/// A site of another programme, made of the app that is built: in `dist` of a directory that goes
/// with the test.
pub fn published(programme: &Value) -> TempDir {
    published_with(programme, |_| {})
}

/// The same with files beside the programme, which `put` writes into its directory.
pub fn published_with(programme: &Value, put: impl FnOnce(&Path)) -> TempDir {
    let dir = tempfile::tempdir().expect("there is room for temporary files");
    put(dir.path());
    let file = dir.path().join("programme.json");
    fs::write(&file, programme.to_string()).unwrap();
    let published = Command::new(env!("CARGO_BIN_EXE_barnamaj"))
        .args(["publish", "--app", "target/app", "--out"])
        .args([&dir.path().join("dist"), &file])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the command starts");
    assert!(published.status.success(), "{}", String::from_utf8_lossy(&published.stderr));
    dir
}
