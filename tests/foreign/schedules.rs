//! Real schedules go in, are fit to be published, go out as the schemas of the C3VOC want it, and come
//! in again. The schemas are read from the same directory, where they are called `voc_schema.json`,
//! `voc_schema2.json` and `voc_schedule.xml.xsd`; the last one is held against by xmllint, which is told when it is missing.

use barnamaj::exchange::export::ALL;
use barnamaj::exchange::merge::merge;
use barnamaj::exchange::times::Zone;
use barnamaj::exchange::{Input, Options, Outgoing, read};
use barnamaj::programme::lang::Lang;
use barnamaj::programme::time::Moment;
use barnamaj::publish::check::{Severity, check};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// The programme that is made of a file; `None` when it is no schedule. (Programmes of others may say
/// more than a schedule can, such as titles in two languages.)
fn imported(name: &str, bytes: &[u8]) -> Option<String> {
    let input = Input::named(name.to_owned(), bytes.to_vec());
    let options = Options { zone: Zone::named("Europe/Brussels"), ..Options::default() };
    let draft = read(&[input], None, &options).ok()?;
    SCHEMAS.iter().any(|(format, _)| *format == draft.format).then_some(())?;
    let merged = merge(&draft, None, Moment::new(0, 0)).expect("a programme");
    merged.text
}

/// The formats of the C3VOC with their schemas.
const SCHEMAS: [(&str, &str); 3] = [
    ("frab-xml", "voc_schedule.xml.xsd"),
    ("frab-json", "voc_schema.json"),
    ("c3voc-v2", "voc_schema2.json"),
];

/// Title and start of each session. (Of titles the words: version 2 tells the language of what is
/// spoken, and not of them.)
fn sessions(programme: &str) -> Vec<(String, String)> {
    let json: Value = serde_json::from_str(programme).expect("JSON");
    let session = |it: &Value| {
        let title = it["title"].as_object().and_then(|title| title.values().next());
        (title.cloned().unwrap_or_default().to_string(), it["start"].to_string())
    };
    let mut sessions: Vec<_> =
        json["sessions"].as_array().expect("a list").iter().map(session).collect();
    sessions.sort();
    sessions
}

/// Takes a file in and out again; whether it is of a format that is known.
pub fn round_trip(file: &Path, name: &str) -> bool {
    let Some(programme) = imported(name, &std::fs::read(file).expect("a file")) else {
        return false;
    };
    let report = check(&programme, None).expect("JSON");
    let errors = report.findings.iter().filter(|it| it.severity == Severity::Error);
    let errors: Vec<String> = errors.map(|it| it.message.say(Lang::EN)).collect();
    assert_eq!(errors, [""; 0], "{name}");
    let out = Outgoing::read(&programme, Some("https://site.example/".into())).expect("ours");
    for (name_of_format, schema) in SCHEMAS {
        let format = ALL.iter().find(|format| format.name == name_of_format).expect("a format");
        let written = (format.writer)(&out).expect("a file");
        valid(&file.with_file_name(schema), &written, name);
        let back = imported(name, &written).expect("what we wrote");
        assert_eq!(sessions(&back), sessions(&programme), "{name} as {}", format.name);
    }
    println!("{name}: {} sessions in, out and in again", out.index.sessions().len());
    true
}

/// Holds what was written against the schema, if it is there.
fn valid(schema: &Path, written: &[u8], name: &str) {
    if !schema.is_file() {
        return;
    }
    if schema.extension().is_some_and(|end| end == "json") {
        let schema = std::fs::read(schema).expect("a schema");
        let schema: Value = serde_json::from_slice(&schema).expect("JSON");
        let validator =
            jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema");
        let file: Value = serde_json::from_slice(written).expect("JSON");
        let wrong: Vec<String> = validator
            .iter_errors(&file)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert_eq!(wrong, [""; 0], "{name}");
    } else {
        let file = tempfile::NamedTempFile::new().expect("a file");
        std::fs::write(file.path(), written).expect("a file");
        let mut lint = Command::new("xmllint");
        match lint.arg("--noout").arg("--schema").arg(schema).arg(file.path()).output() {
            Ok(told) => {
                assert!(told.status.success(), "{name}: {}", String::from_utf8_lossy(&told.stderr));
            }
            Err(_) => println!("{name}: not held against the XSD, for want of xmllint"),
        }
    }
}
