//! Publishing over and over into one directory, with the command and the app of `target/app`: what
//! has not changed is left alone. Run after the build (`tools/test.sh`).

use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;
use tempfile::TempDir;

/// A programme that is published into `dist` beside it.
struct Organiser {
    dir: TempDir,
    programme: Value,
}

/// What a publication has told to upload, and to remove.
type Told = (Vec<String>, Vec<String>);

impl Organiser {
    fn new() -> Organiser {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(root.join("public/programme.json")).unwrap();
        let mut programme: Value = serde_json::from_str(&text).unwrap();
        programme["event"]["languages"] = serde_json::json!(["fr", "ar"]);
        programme["event"].as_object_mut().unwrap().remove("brand");
        Organiser { dir: tempfile::tempdir().unwrap(), programme }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn write(&self) {
        fs::write(self.path("programme.json"), self.programme.to_string()).unwrap();
    }

    fn text(&self) -> String {
        fs::read_to_string(self.path("programme.json")).unwrap()
    }

    fn publish(&self, options: &[&str]) -> Told {
        self.write();
        self.publish_as_it_is(options)
    }

    fn publish_as_it_is(&self, options: &[&str]) -> Told {
        let published = self.try_to_publish(options);
        assert!(published.status.success(), "{}", String::from_utf8_lossy(&published.stderr));
        let lines = |name: &str| {
            let text = fs::read_to_string(self.path(name)).unwrap();
            text.lines().map(str::to_owned).collect()
        };
        (lines("changed"), lines("changed.removed"))
    }

    fn try_to_publish(&self, options: &[&str]) -> Output {
        let (file, list) = (self.path("programme.json"), self.path("changed"));
        Command::new(env!("CARGO_BIN_EXE_barnamaj"))
            .env("LC_ALL", "C")
            .args(["publish", "--app", "target/app", "--out"])
            .args([&self.path("dist"), &file, Path::new("--changed"), &list])
            .args(options)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .expect("the command starts")
    }

    /// Changes something on the day, with the app of this repository.
    fn on_the_day(&self, arguments: &[&str]) -> String {
        let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("target");
        let done = Command::new(env!("CARGO_BIN_EXE_barnamaj"))
            .env("LC_ALL", "C")
            .args(arguments)
            .args([Path::new("--app"), &target.join("app")])
            .args([Path::new("--fonts"), &target.join("assets/drawing")])
            .current_dir(self.dir.path())
            .output()
            .expect("the command starts");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8_lossy(&done.stdout).into_owned()
    }

    /// All files of the site with their contents and times.
    fn site(&self) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
        let mut files = BTreeMap::new();
        collect(&self.path("dist"), "", &mut files);
        files
    }
}

fn collect(dir: &Path, below: &str, files: &mut BTreeMap<String, (Vec<u8>, SystemTime)>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{below}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files);
        } else {
            let time = fs::metadata(&path).unwrap().modified().unwrap();
            files.insert(name, (fs::read(&path).unwrap(), time));
        }
    }
}

#[test]
fn a_site_of_the_same_programme_is_not_written_again() {
    let organiser = Organiser::new();
    let first = organiser.publish(&["--precompress"]);
    let site = organiser.site();
    assert_eq!(first.0.len(), site.len(), "all of it is new");
    assert_eq!(organiser.publish(&["--precompress"]), Told::default());
    assert_eq!(organiser.site(), site);
}

#[test]
fn two_publications_at_once_end_as_one() {
    let organiser = Organiser::new();
    organiser.write();
    let outputs = std::thread::scope(|scope| {
        let both = [(), ()].map(|()| scope.spawn(|| organiser.try_to_publish(&[])));
        both.map(|one| one.join().unwrap())
    });
    let told = outputs.each_ref().map(|output| String::from_utf8_lossy(&output.stderr));
    assert!(outputs.iter().all(|output| output.status.success()), "{told:?}");
    let waited = told.iter().filter(|told| told.contains("Another barnamaj is at work"));
    assert_eq!(waited.count(), 1, "{told:?}");
    assert!(!organiser.path("dist.new").exists());
    assert_eq!(organiser.publish_as_it_is(&[]), (Vec::new(), Vec::new()));
}

#[test]
fn after_a_changed_room_only_what_shows_it_is_uploaded_and_the_site_is_as_if_new() {
    let mut organiser = Organiser::new();
    organiser.publish(&[]);
    let before = organiser.site();
    let session = &mut organiser.programme["sessions"][0];
    let id = session["id"].as_str().unwrap().to_owned();
    let other = if session["room"] == "toubkal" { "ourika" } else { "toubkal" };
    session["room"] = other.into();
    let revision = organiser.programme["revision"].as_u64().unwrap();
    organiser.programme["revision"] = (revision + 1).into();
    let (changed, removed) = organiser.publish(&[]);
    let own = format!("fr/session/{id}/index.html");
    let place = |path: &str| changed.iter().position(|it| it == path);
    assert!(place("programme.json") < place(&own), "{changed:?}");
    assert!(place("programme.json").is_some() && changed.len() < before.len() / 2, "{changed:?}");
    let cards = |paths: &[String]| paths.iter().filter(|it| it.contains("/cards/")).count();
    assert_eq!((cards(&changed), cards(&removed)), (2, 2), "one in each language");
    let after = organiser.site();
    for (path, file) in &after {
        let is_same = before.get(path).is_some_and(|before| before == file);
        assert_eq!(!is_same, changed.contains(path), "{path}");
    }

    // Without anything that is kept it comes out the same.
    fs::remove_file(organiser.path("dist.cards.json")).unwrap();
    fs::remove_dir_all(organiser.path("dist")).unwrap();
    organiser.publish(&[]);
    let contents = |site: BTreeMap<String, (Vec<u8>, SystemTime)>| {
        site.into_iter().map(|(path, (content, _))| (path, content)).collect::<BTreeMap<_, _>>()
    };
    let (anew, after) = (contents(organiser.site()), contents(after));
    let differ = anew.iter().filter(|(path, content)| after.get(*path) != Some(content));
    assert_eq!(differ.map(|(path, _)| path).collect::<Vec<_>>(), [""; 0]);
    assert_eq!(anew.len(), after.len());
}

#[test]
fn a_card_that_was_damaged_is_drawn_again() {
    let organiser = Organiser::new();
    organiser.publish(&[]);
    let site = organiser.site();
    let card = site.keys().find(|path| path.contains("/cards/")).unwrap();
    fs::write(organiser.path("dist").join(card), "").unwrap();
    assert_eq!(organiser.publish(&[]), (vec![card.clone()], Vec::new()));
    assert_eq!(fs::read(organiser.path("dist").join(card)).unwrap(), site[card].0);
}

#[test]
fn a_changed_programme_gets_a_higher_revision_and_only_that_line_of_its_file_is_changed() {
    let mut organiser = Organiser::new();
    organiser.programme["revision"] = 3.into();
    organiser.publish(&[]);
    let same = organiser.text();
    organiser.publish_as_it_is(&[]);
    assert_eq!(organiser.text(), same, "the same content is the same revision");

    organiser.programme["sessions"][0]["title"]["fr"] = "Un autre titre".into();
    organiser.publish(&[]);
    let published = organiser.programme["published"].to_string();
    let raised: Value = serde_json::from_str(&organiser.text()).unwrap();
    assert_eq!(raised["revision"], 4);
    let as_before = organiser.text().replace("\"revision\":4", "\"revision\":3");
    let as_before = as_before.replace(&raised["published"].to_string(), &published);
    assert_eq!(as_before, organiser.programme.to_string());
    let of_site = fs::read_to_string(organiser.path("dist/programme.json")).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&of_site).unwrap()["revision"], 4);
    assert_eq!(organiser.publish_as_it_is(&[]), Told::default(), "all of it tells revision 4");
}

#[test]
fn what_visitors_would_lose_is_not_published() {
    let mut organiser = Organiser::new();
    organiser.programme["revision"] = 3.into();
    organiser.publish(&[]);
    let (site, sound) = (organiser.site(), organiser.programme.clone());
    type Change = fn(&mut Value);
    let changes: [(Change, &str); 4] = [
        (|json| json["revision"] = 2.into(), "write 4 or more"),
        (|json| json["sessions"][0]["id"] = "other".into(), "number 1 was that of"),
        (|json| drop(json["sessions"].as_array_mut().unwrap().remove(0)), "is gone"),
        (|json| json["event"]["id"] = "other".into(), "the earlier publication is of the event"),
    ];
    for (change, told) in changes {
        organiser.programme = sound.clone();
        change(&mut organiser.programme);
        organiser.write();
        let refused = organiser.try_to_publish(&[]);
        let error = String::from_utf8_lossy(&refused.stderr);
        assert_eq!(refused.status.code(), Some(1), "{told}");
        assert!(error.contains(told) && error.contains("remove "), "{error}");
        assert_eq!(organiser.text(), organiser.programme.to_string());
        assert_eq!(organiser.site(), site);
    }
    // Nobody has seen it: the organiser says so.
    fs::remove_file(organiser.path("dist/programme.json")).unwrap();
    organiser.publish(&[]);
}

#[test]
fn a_change_on_the_day_is_published_and_deployed_and_so_is_its_end() {
    let organiser = Organiser::new();
    let uploads = || fs::read_to_string(organiser.path("uploads")).unwrap().lines().count();
    fs::write(organiser.path("barnamaj.toml"), "deploy = \"echo done >> uploads\"\n").unwrap();
    organiser.publish(&[]);
    let state = |organiser: &Organiser| {
        let text = fs::read_to_string(organiser.path("dist/programme.json")).unwrap();
        let json: Value = serde_json::from_str(&text).unwrap();
        (json["revision"].clone(), json["sessions"][3]["state"].clone())
    };
    let revision = organiser.programme["revision"].as_u64().unwrap();
    assert_eq!(state(&organiser), (revision.into(), "scheduled".into()));
    organiser.on_the_day(&["change", "4", "--full"]);
    assert_eq!((state(&organiser), uploads()), (((revision + 1).into(), "full".into()), 1));
    organiser.on_the_day(&["undo"]);
    assert_eq!((state(&organiser), uploads()), (((revision + 2).into(), "scheduled".into()), 2));
    organiser.on_the_day(&["notice", "add", "Bonjour"]);
    let notices = fs::read_to_string(organiser.path("dist/notices.json")).unwrap();
    assert!(notices.contains("Bonjour") && uploads() == 3, "{notices}");
}

#[test]
fn a_source_that_is_followed_is_published_when_it_has_changed() {
    let organiser = Organiser::new();
    let follow = ["follow", "programme.csv", "--into", "programme.json", "--once"];
    let about = ["--zone", "Europe/Paris", "--language", "fr", "--name", "Journées du verger"];
    let follow = [&follow[..], &about].concat();
    let table = "Titre;Date;Heure;Salle\nPommes;2030-05-06;9h30;Grange\n";
    fs::write(organiser.path("barnamaj.toml"), "deploy = 'echo x >> deployed'\n").unwrap();
    fs::write(organiser.path("programme.csv"), table).unwrap();
    let said = organiser.on_the_day(&follow);
    assert!(said.contains("programme.json is written\n  new sessions: 1\n    Pommes"), "{said}");
    assert!(said.ends_with("visitors have it\n"), "{said}");
    assert_eq!(organiser.on_the_day(&follow), "", "nothing has changed");
    let more = format!("{table}Poires;;10h30;Grange\n");
    fs::write(organiser.path("programme.csv"), more).unwrap();
    organiser.on_the_day(&follow);
    let page = fs::read_to_string(organiser.path("dist/fr/index.html")).unwrap();
    assert!(page.contains("Poires") && page.contains("Pommes"));
    assert_eq!(fs::read_to_string(organiser.path("deployed")).unwrap(), "x\nx\n");
}
