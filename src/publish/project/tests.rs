use super::file::Settings;
use super::*;
use crate::publish::test_files::directory;

fn refused(text: &str) -> String {
    let told = Settings::read(text).unwrap_err().in_file(Path::new(FILE)).english();
    told.strip_prefix("barnamaj.toml: ").unwrap().to_owned()
}

#[test]
fn a_file_says_once_what_commands_would_be_told_each_time() {
    let dir = directory(&[(
        FILE,
        "programme = \"data/p.json\"\nout = \"../site\"\nurl = \"https://host/\"\nbase = \"2030\"\n\
         precompress = true\npaper = \"A2\"\ndeploy = \"true\"\n",
    )]);
    let project = Project::of(dir.path()).unwrap().unwrap();
    let url = SiteUrl { origin: "https://host".to_owned(), base: "/2030/".to_owned() };
    assert_eq!(
        project,
        Project {
            dir: dir.path().to_owned(),
            programme: dir.path().join("data/p.json"),
            out: dir.path().join("../site"),
            url,
            precompress: true,
            paper: Paper::A2,
            deploy: Some("true".to_owned()),
        }
    );
}

#[test]
fn an_empty_file_is_a_project_of_the_usual_places() {
    let dir = directory(&[(FILE, "")]);
    let project = Project::of(dir.path()).unwrap().unwrap();
    assert_eq!(project.programme, dir.path().join("programme.json"));
    assert_eq!(project.out, dir.path().join("dist"));
    assert_eq!((project.url.public_origin(), &*project.url.base), (None, "/"));
    assert_eq!((project.precompress, project.deploy, project.paper), (false, None, Paper::A3));
    fs::create_dir(dir.path().join("public")).unwrap();
    fs::write(dir.path().join("public/programme.json"), "{}").unwrap();
    let project = Project::of(dir.path()).unwrap().unwrap();
    assert_eq!(project.programme, dir.path().join("public/programme.json"));
}

#[test]
fn a_project_is_found_above_its_programme_and_a_named_programme_wins() {
    let dir = directory(&[
        (FILE, "programme = \"other.json\"\nbase = \"/2030/\""),
        ("deep/er/programme.json", ""),
    ]);
    let programme = dir.path().join("deep/er/programme.json");
    let project = Project::around(Some(&programme)).unwrap();
    assert_eq!((&*project.programme, &*project.url.base), (&*programme, "/2030/"));
    assert_eq!(project.out, dir.path().join("dist"));
    fs::write(dir.path().join("deep").join(FILE), "out = \"next\"").unwrap();
    let project = Project::around(Some(&programme)).unwrap();
    assert_eq!(project.out, dir.path().join("deep/next"), "the next one is taken");
    assert_eq!(project.url.base, "/");
}

#[test]
fn without_a_file_the_usual_places_are_those_of_the_working_directory() {
    let dir = directory(&[("programme.json", "")]);
    let programme = dir.path().join("programme.json");
    let project = Project::around(Some(&programme)).unwrap();
    assert_eq!(project.out, Path::new("dist"));
    assert_eq!(project.dir, Path::new(""));
    assert_eq!(Project::of(dir.path()), Ok(None));
}

#[test]
fn what_is_wrong_in_a_file_is_told_with_its_line() {
    let unknown = refused("out = \"dist\"\nprogram = \"p.json\"\n");
    assert!(unknown.starts_with("line 2, column 1: unknown field `program`"), "{unknown}");
    assert!(unknown.contains("`programme`"), "what there is: {unknown}");
    let kind = refused("\nprecompress = \"yes\"");
    assert!(kind.starts_with("line 2, column 15: invalid type: string \"yes\""), "{kind}");
    let url = refused("base = \"/\"\nurl = \"programme.example.org\"");
    let wanted = "line 2, column 7: programme.example.org is no address such as https://host";
    assert!(url.starts_with(wanted), "{url}");
    assert!(refused("base = \"a b\"").starts_with("line 1, column 8: a b is no plain path"));
    assert!(refused("# é\nout = ").starts_with("line 2, column 7: "), "{}", refused("# é\nout = "));
    assert!(refused("out = \"a\"\nout = \"b\"").starts_with("line 2, column 1: duplicate key"));
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let dir = directory(&[(FILE, "url = 1")]);
    let file = dir.path().join(FILE).display().to_string();
    let told = Project::around(Some(&dir.path().join("programme.json"))).unwrap_err().english();
    assert!(told.starts_with(&format!("{file}: line 1, column 7: ")), "{told}");
    fs::write(dir.path().join(FILE), b"url = \"\xff\"").unwrap();
    let told = Project::of(dir.path()).unwrap_err().english();
    assert!(told.starts_with(&format!("{file}: ")), "{told}");
}

#[cfg(unix)]
#[test]
fn deploy_is_run_in_the_directory_of_the_project_and_its_failure_is_told() {
    let dir = directory(&[(FILE, "")]);
    let project = Project::of(dir.path()).unwrap().unwrap();
    project.deploy("echo done > uploaded").unwrap();
    assert_eq!(fs::read_to_string(dir.path().join("uploaded")).unwrap(), "done\n");
    let told = project.deploy("exit 3").unwrap_err().english();
    assert!(told.starts_with("deploy (exit 3) has failed") && told.contains('3'), "{told}");
}
