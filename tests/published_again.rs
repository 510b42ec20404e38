//! Publishing over and over into one directory, with the command and the app of `target/app`: what
//! has not changed is left alone. Run after the build (`tools/test.sh`).

use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
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

    fn publish(&self, options: &[&str]) -> Told {
        let (file, list) = (self.path("programme.json"), self.path("changed"));
        fs::write(&file, self.programme.to_string()).unwrap();
        let published = Command::new(env!("CARGO_BIN_EXE_barnamaj"))
            .args(["publish", "--app", "target/app", "--out"])
            .args([&self.path("dist"), &file, Path::new("--changed"), &list])
            .args(options)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .expect("the command starts");
        assert!(published.status.success(), "{}", String::from_utf8_lossy(&published.stderr));
        let lines = |name: &str| {
            let text = fs::read_to_string(self.path(name)).unwrap();
            text.lines().map(str::to_owned).collect()
        };
        (lines("changed"), lines("changed.removed"))
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
fn after_a_changed_room_only_what_shows_it_is_uploaded_and_the_site_is_as_if_new() {
    let mut organiser = Organiser::new();
    organiser.publish(&[]);
    let before = organiser.site();
    let session = &mut organiser.programme["sessions"][0];
    let id = session["id"].as_str().unwrap().to_owned();
    let other = if session["room"] == "toubkal" { "ourika" } else { "toubkal" };
    session["room"] = other.into();
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
