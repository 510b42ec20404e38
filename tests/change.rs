//! `barnamaj change`, `barnamaj notice` and `barnamaj undo`, as an organiser runs them on the day:
//! from a shell that is no terminal, so that nothing is asked. (`published_again` publishes, too.)

use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use tempfile::TempDir;

/// An organiser with a programme in a directory of their own.
struct Organiser {
    dir: TempDir,
}

/// Two sessions in two rooms, as somebody has written them.
const PROGRAMME: &str = r#"{
  "schema": 2, "revision": 4, "published": "2030-05-05T18:00:00+02:00",
  "event": {
    "id": "orchard", "name": {"fr": "Le verger", "en": "Orchard Days"}, "offset": "+02:00",
    "time_zone": "Europe/Paris", "languages": ["fr", "en"], "days": [{"date": "2030-05-06"}]
  },
  "verticals": [],
  "rooms": [{"id": "barn", "name": {"fr": "La grange", "en": "Barn"}}, {"id": "loft", "name": {"fr": "Le grenier", "en": "Loft"}}],
  "people": [],

  "sessions": [
    {"id": "apples", "number": 1, "kind": "session", "title": {"fr": "Les pommes", "en": "Apples"},
     "start": "2030-05-06T09:00:00+02:00", "end": "2030-05-06T10:00:00+02:00", "room": "barn"},
    {"id": "pears", "number": 2, "kind": "session", "title": {"fr": "Les poires", "en": "Pears"},
     "start": "2030-05-06T09:30:00+02:00", "end": "2030-05-06T10:30:00+02:00", "room": "loft"}
  ]
}
"#;

impl Organiser {
    fn new() -> Organiser {
        let organiser = Organiser { dir: tempfile::tempdir().unwrap() };
        fs::write(organiser.path("programme.json"), PROGRAMME).unwrap();
        organiser
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_barnamaj"));
        command.args(arguments).current_dir(self.dir.path()).env("LC_ALL", "C");
        command.output().expect("the command runs")
    }

    /// What is said when all goes well.
    fn says(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {error}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// What is said when it does not; nothing is written then.
    fn is_refused(&self, arguments: &[&str]) -> String {
        let before = self.files();
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert_eq!(self.files(), before);
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn json(&self, name: &str) -> Value {
        serde_json::from_str(&self.text(name)).unwrap()
    }

    /// All files with their contents.
    fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let entries = fs::read_dir(self.dir.path()).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<_> = entries
            .filter(|path| path.is_file())
            .map(|path| (path.clone(), fs::read(path).unwrap()))
            .collect();
        files.sort();
        files
    }

    /// The lines that two texts do not share, without those of the revision.
    fn changed_lines(before: &str, after: &str) -> Vec<String> {
        let before: Vec<&str> = before.lines().collect();
        let new = after.lines().filter(|line| !before.contains(line) && !line.contains("revision"));
        new.map(|line| line.trim().to_owned()).collect()
    }
}

#[test]
fn another_room_is_told_written_and_taken_back() {
    let organiser = Organiser::new();
    let said = organiser.says(&["change", "pommes", "--room", "grenier"]);
    assert!(said.starts_with("1 · 2030-05-06 09:00–10:00 · Barn · Apples\n"), "{said}");
    assert!(
        said.contains("  fr   Changement de salle\u{a0}: Avant La grange, Maintenant Le grenier\n"),
        "{said}"
    );
    assert!(said.contains("  en   Other room: Before Barn, Now Loft\n"), "{said}");
    assert!(said.contains("Take care: Loft is given to two sessions at 09:30–10:00"), "{said}");
    assert!(said.contains("Written: programme.json, revision 5"), "{said}");
    assert!(said.contains("What to do next: barnamaj publish"), "{said}");

    let after = organiser.text("programme.json");
    let line = "\"start\": \"2030-05-06T09:00:00+02:00\", \"end\": \"2030-05-06T10:00:00+02:00\", \"room\": \"loft\"},";
    assert_eq!(Organiser::changed_lines(PROGRAMME, &after), [line]);
    assert_eq!(organiser.json("programme.json")["revision"], 5);

    let undone = organiser.says(&["undo"]);
    assert!(undone.contains("Other room: Before Loft, Now Barn"), "{undone}");
    let again = organiser.text("programme.json");
    assert_eq!(Organiser::changed_lines(PROGRAMME, &again), [""; 0]);
    assert_eq!(organiser.json("programme.json")["revision"], 6, "devices take no lower one");
    assert!(organiser.is_refused(&["undo"]).contains("no change to take back"));
    let list = organiser.says(&["undo", "--list"]);
    assert!(list.contains("Apples: room barn → loft [taken back]"), "{list}");
}

#[test]
fn a_dry_run_writes_nothing() {
    let organiser = Organiser::new();
    let before = organiser.files();
    let said =
        organiser.says(&["change", "2", "--late", "15", "--reason", "Il pleut", "--dry-run"]);
    assert!(
        said.contains("  en   New time: Before 09:30–10:30, Now 09:45–10:45 · “Il pleut [fr]”"),
        "{said}"
    );
    assert!(said.ends_with("Nothing written (--dry-run).\n"), "{said}");
    assert_eq!(organiser.files(), before);
}

#[test]
fn who_is_not_sure_which_session_is_meant_writes_nothing() {
    let organiser = Organiser::new();
    let several = organiser.is_refused(&["change", "les", "--full"]);
    assert!(several.contains("several sessions are \"les\":\n  1 · 2030-05-06"), "{several}");
    assert!(several.contains("\n  2 · 2030-05-06 09:30–10:30 · Loft · Pears"), "{several}");
    assert!(
        organiser
            .is_refused(&["change", "cerises", "--full"])
            .contains("no session is \"cerises\"")
    );
    assert!(organiser.is_refused(&["change", "1", "--room", "cave"]).contains("barn, loft"));
}

#[test]
fn a_change_that_makes_a_new_error_is_refused_and_an_old_error_is_not_in_the_way() {
    let organiser = Organiser::new();
    let error = organiser.is_refused(&["change", "1", "--end", "2030-05-06T08:00"]);
    assert!(error.contains("nothing was written") && error.contains("sessions[0].end"), "{error}");
    let broken = PROGRAMME.replace("\"room\": \"loft\"", "\"room\": \"attic\"");
    fs::write(organiser.path("programme.json"), broken).unwrap();
    organiser.says(&["change", "1", "--full"]);
    assert_eq!(organiser.json("programme.json")["sessions"][0]["state"], "full");
}

#[test]
fn a_cancelled_session_takes_place_again_without_its_reason() {
    let organiser = Organiser::new();
    organiser.says(&[
        "change",
        "pears",
        "--cancel",
        "--reason",
        "Il pleut",
        "--reason",
        "en=It rains",
    ]);
    let session = &organiser.json("programme.json")["sessions"][1];
    assert_eq!(session["state"], "cancelled");
    assert_eq!(session["notice"], json!({"fr": "Il pleut", "en": "It rains"}));
    let said = organiser.says(&["change", "pears", "--restore"]);
    assert!(said.contains("Takes place after all · (no longer: “It rains”)"), "{said}");
    assert_eq!(Organiser::changed_lines(PROGRAMME, &organiser.text("programme.json")), [""; 0]);
}

#[test]
fn what_somebody_has_changed_since_is_not_taken_back() {
    let organiser = Organiser::new();
    organiser.says(&["change", "1", "--full"]);
    organiser.says(&["change", "2", "--full"]);
    let text = organiser.text("programme.json").replacen("\"full\"", "\"cancelled\"", 1);
    fs::write(organiser.path("programme.json"), text).unwrap();
    organiser.says(&["undo"]);
    let error = organiser.is_refused(&["undo"]);
    assert!(error.contains("state of \"apples\" is now \"cancelled\""), "{error}");
}

#[test]
fn notices_come_are_listed_and_end() {
    let organiser = Organiser::new();
    organiser.says(&[
        "notice",
        "add",
        "La grange est pleine",
        "en=The barn is full",
        "--room",
        "barn",
        "--until",
        "2030-05-06T11h30",
        "--level",
        "warning",
    ]);
    let notice = &organiser.json("notices.json")["notices"][0];
    assert_eq!(
        *notice,
        json!({"id": "n1", "text": {"fr": "La grange est pleine", "en": "The barn is full"},
            "level": "warning", "rooms": ["barn"], "until": "2030-05-06T11:30:00+02:00"})
    );
    organiser.says(&["notice", "add", "Apportez un panier", "--session", "pommes"]);
    assert_eq!(
        organiser.json("programme.json")["sessions"][0]["notice"],
        json!({"fr": "Apportez un panier"})
    );
    let list = organiser.says(&["notice", "list"]);
    assert!(list.contains("n1 · warning · for those whose agenda leads to Barn · shown until 2030-05-06 11:30\n    The barn is full\n"), "{list}");
    assert!(list.contains("Apples\n    Apportez un panier [fr]\n"), "{list}");
    assert!(organiser.is_refused(&["notice", "end", "n7"]).contains("no notice is \"n7\""));
    organiser.says(&["notice", "end", "n1"]);
    organiser.says(&["notice", "end", "pommes"]);
    assert_eq!(organiser.says(&["notice", "list"]), "There are no notices.\n");
    organiser.says(&["undo"]);
    organiser.says(&["undo"]);
    assert_eq!(organiser.says(&["notice", "list"]), list);
    assert_eq!(organiser.run(&["check", "--strict"]).status.code(), Some(1), "a translation lacks");
    assert!(organiser.run(&["check"]).status.success());
}

#[test]
fn a_notice_for_nobody_is_refused() {
    let organiser = Organiser::new();
    let error = organiser.is_refused(&["notice", "add", "Bonjour", "--vertical", "cider"]);
    assert!(error.contains("there is no vertical \"cider\""), "{error}");
}

#[cfg(unix)]
#[test]
fn a_file_that_must_not_be_written_is_left_alone() {
    use std::os::unix::fs::PermissionsExt;
    let organiser = Organiser::new();
    let of_dir = |mode| fs::set_permissions(organiser.dir.path(), fs::Permissions::from_mode(mode));
    of_dir(0o555).unwrap();
    // Nothing is forbidden to root.
    if fs::write(organiser.path("probe"), "").is_err() {
        let error = organiser.is_refused(&["change", "1", "--full"]);
        assert!(error.contains("programme.log.jsonl cannot be written"), "{error}");
    }
    of_dir(0o755).unwrap();
}

#[test]
fn a_project_without_a_site_says_what_makes_it() {
    let organiser = Organiser::new();
    fs::write(organiser.path("barnamaj.toml"), "deploy = \"touch deployed\"\n").unwrap();
    let said = organiser.says(&["change", "1", "--full"]);
    assert!(said.contains("barnamaj publish: there is no site in dist yet"), "{said}");
    let said = organiser.says(&["change", "2", "--full", "--no-publish"]);
    assert!(said.contains("What to do next: barnamaj publish --deploy"), "{said}");
    assert!(!organiser.path("deployed").exists());
}

#[test]
fn without_a_command_for_the_upload_none_is_told() {
    let organiser = Organiser::new();
    let said = organiser.says(&["change", "2", "--full", "--no-publish"]);
    assert!(said.contains("What to do next: barnamaj publish, then upload dist."), "{said}");
}

/// A schedule of the same event, with a room for its one session.
fn schedule(room: &str) -> String {
    let of = |room: &str, events: &str| format!("<room name=\"{room}\">{events}</room>");
    let event = "<event id=\"7\"><start>09:30</start><duration>00:30</duration><title>Apples</title><type>talk</type><persons/></event>";
    let other = "<event id=\"8\"><start>14:00</start><duration>00:30</duration><title>Plums</title><type>talk</type><persons/></event>";
    let rooms: String = ["Barn", "Loft", "Yard"]
        .map(|name| {
            of(
                name,
                &format!(
                    "{}{}",
                    if name == room { event } else { "" },
                    if name == "Yard" { other } else { "" }
                ),
            )
        })
        .concat();
    format!(
        "<schedule><conference><title>Orchard Days</title></conference><day index=\"1\" date=\"2030-05-06\">{rooms}</day></schedule>"
    )
}

#[test]
fn a_changed_room_stays_when_the_programme_is_imported_again() {
    let organiser = Organiser { dir: tempfile::tempdir().unwrap() };
    let import = |room: &str| {
        fs::write(organiser.path("schedule.xml"), schedule(room)).unwrap();
        organiser.says(&[
            "import",
            "schedule.xml",
            "--into",
            "programme.json",
            "--zone",
            "Europe/Paris",
        ])
    };
    let room = || organiser.json("programme.json")["sessions"][0]["room"].clone();
    import("Barn");
    assert_eq!(room(), "barn");
    let error = organiser.is_refused(&["change", "apples", "--room", "loft"]);
    assert!(
        error.contains("no room is \"loft\""),
        "rooms without sessions are not imported: {error}"
    );
    organiser.says(&["change", "apples", "--room", "yard"]);
    let again = import("Barn");
    assert!(again.contains("nothing new"), "{again}");
    assert_eq!(room(), "yard");
    let both = import("Loft");
    assert!(both.contains("stays “yard”"), "{both}");
    assert_eq!(room(), "yard");
    let told_once = import("Loft");
    assert!(told_once.contains("nothing new"), "{told_once}");
    organiser.says(&["undo"]);
    assert_eq!(room(), "barn", "what stood there before the change");
}
