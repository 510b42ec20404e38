//! Makes a Python wheel of a released command, for `uvx barnamaj` and `pipx run barnamaj`: no Python
//! is in it, installers put the file among the programs. `tools/release.sh` calls it:
//!
//! ```text
//! wheel COMMAND MANUAL LICENCES DIR
//! ```
//!
//! MANUAL is the directory of the manual's pages, LICENCES that of the licences of fonts and crates; the wheel
//! comes to lie in DIR. The same files make the same wheel, byte for byte.
//!
//! Its form is the binary distribution format of the PyPA specifications; what METADATA says follows
//! their core metadata, version 2.4, and the name tells the platform by their platform
//! compatibility tags.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use std::env::args_os;
use std::fs;
use std::io::{self, Cursor, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const NAME: &str = env!("CARGO_PKG_NAME");
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A static command asks nothing of the system's library: the oldest one that tags can name will do,
/// glibc's as well as musl's.
const PLATFORMS: [&str; 2] = ["manylinux_2_17_x86_64", "musllinux_1_2_x86_64"];

const OUR_LICENCES: [(&str, &str); 2] = [
    ("LICENSE-APACHE", include_str!("../LICENSE-APACHE")),
    ("LICENSE-MIT", include_str!("../LICENSE-MIT")),
];

/// What the page of the package says.
const DESCRIPTION: &str = "\
The command of an event's organiser: begins, checks and publishes the programme of an event as a \
static site, and changes it on the day. `barnamaj new my-event` begins one.
";

/// A file inside of the wheel.
struct Entry {
    path: String,
    content: Vec<u8>,
    is_program: bool,
}

impl Entry {
    fn new(path: String, content: impl Into<Vec<u8>>) -> Entry {
        Entry { path, content: content.into(), is_program: false }
    }
}

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = args_os().skip(1).map(PathBuf::from).collect();
    let [command, manual, licences, dir] = &arguments[..] else {
        eprintln!("usage: wheel COMMAND MANUAL LICENCES DIR");
        return ExitCode::from(2);
    };
    match release(command, manual, licences, dir) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("wheel: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the wheel of a command.
fn release(command: &Path, manual: &Path, licences: &Path, dir: &Path) -> io::Result<()> {
    let manual = files(manual, |name| name.ends_with(".1"))?;
    let mut licences = files(licences, |name| name.starts_with("LICENSE"))?;
    licences.extend(OUR_LICENCES.map(|(name, text)| (name.to_owned(), text.into())));
    let wheel = wheel(fs::read(command)?, manual, licences)?;
    fs::write(dir.join(file_name()), wheel)
}

/// Names and contents of the files in a directory, in the order of the names.
fn files(dir: &Path, is_wanted: fn(&str) -> bool) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if is_wanted(&name) {
            files.push((name, fs::read(entry.path())?));
        }
    }
    if files.is_empty() {
        return Err(io::Error::other(format!(
            "{}: what is looked for is not there",
            dir.display()
        )));
    }
    files.sort();
    Ok(files)
}

/// The name tells what the wheel is for: any Python 3, none of its ABIs, these platforms.
fn file_name() -> String {
    format!("{NAME}-{}-py3-none-{}.whl", version(), PLATFORMS.join("."))
}

fn version() -> String {
    for_python(VERSION)
}

/// A version as Python writes it: `0.2.0-rc.1` is `0.2.0rc1` there.
fn for_python(version: &str) -> String {
    match version.split_once('-') {
        Some((number, early)) => format!("{number}{}", early.replace('.', "")),
        None => version.to_owned(),
    }
}

/// The bytes of a wheel.
fn wheel(
    command: Vec<u8>,
    manual: Vec<(String, Vec<u8>)>,
    licences: Vec<(String, Vec<u8>)>,
) -> io::Result<Vec<u8>> {
    let version = version();
    let (data, info) = (format!("{NAME}-{version}.data"), format!("{NAME}-{version}.dist-info"));
    let names: Vec<&str> = licences.iter().map(|(name, _)| &**name).collect();
    let metadata = metadata(&version, &names);
    let mut entries =
        vec![Entry { path: format!("{data}/scripts/{NAME}"), content: command, is_program: true }];
    let page = |name| format!("{data}/data/share/man/man1/{name}");
    entries.extend(manual.into_iter().map(|(name, text)| Entry::new(page(name), text)));
    // What tells about the wheel stands at its end, where it can be changed without moving the rest.
    let licence = |name| format!("{info}/licenses/{name}");
    entries.extend(licences.into_iter().map(|(name, text)| Entry::new(licence(name), text)));
    entries.push(Entry::new(format!("{info}/METADATA"), metadata));
    entries.push(Entry::new(format!("{info}/WHEEL"), about_the_wheel()));
    let record = record(&entries, &format!("{info}/RECORD"));
    entries.push(record);
    Ok(pack(&entries)?)
}

fn metadata(version: &str, licences: &[&str]) -> String {
    let summary = env!("CARGO_PKG_DESCRIPTION");
    let files: String = licences.iter().map(|name| format!("License-File: {name}\n")).collect();
    format!(
        "Metadata-Version: 2.4\nName: {NAME}\nVersion: {version}\nSummary: {summary}\n\
         License-Expression: ({}) AND OFL-1.1\n{files}\
         Description-Content-Type: text/markdown\n\n{DESCRIPTION}",
        env!("CARGO_PKG_LICENSE")
    )
}

fn about_the_wheel() -> String {
    let tags: String =
        PLATFORMS.iter().map(|platform| format!("Tag: py3-none-{platform}\n")).collect();
    format!("Wheel-Version: 1.0\nGenerator: {NAME} {VERSION}\nRoot-Is-Purelib: false\n{tags}")
}

/// Hash and length of each file, by which installers see that all is there; of itself it has none.
fn record(entries: &[Entry], path: &str) -> Entry {
    let line = |entry: &Entry| {
        let hash = URL_SAFE_NO_PAD.encode(Sha256::digest(&entry.content));
        format!("{},sha256={hash},{}\n", entry.path, entry.content.len())
    };
    let lines: String = entries.iter().map(line).collect();
    Entry::new(path.to_owned(), format!("{lines}{path},,\n"))
}

fn pack(entries: &[Entry]) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for entry in entries {
        // Without a time of its own, an entry would say when it was packed.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .unix_permissions(if entry.is_program { 0o755 } else { 0o644 });
        archive.start_file(&*entry.path, options)?;
        archive.write_all(&entry.content)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;
    use zip::ZipArchive;

    fn example() -> ZipArchive<Cursor<Vec<u8>>> {
        let manual = vec![("barnamaj.1".to_owned(), b".TH".to_vec())];
        let licences = vec![("LICENSE-x.txt".to_owned(), b"Copyright".to_vec())];
        ZipArchive::new(Cursor::new(wheel(b"abc".to_vec(), manual, licences).unwrap())).unwrap()
    }

    fn text(wheel: &mut ZipArchive<Cursor<Vec<u8>>>, path: &str) -> String {
        let mut text = String::new();
        wheel.by_name(&path.replace('*', &version())).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    fn paths(wheel: &ZipArchive<Cursor<Vec<u8>>>) -> Vec<String> {
        wheel.file_names().map(|name| name.unwrap().into_owned()).collect()
    }

    #[test]
    fn the_command_alone_may_be_run() {
        let mut wheel = example();
        for path in paths(&wheel) {
            let is_command = path.ends_with(".data/scripts/barnamaj");
            let expected = if is_command { 0o100_755 } else { 0o100_644 };
            assert_eq!(wheel.by_name(&path).unwrap().unix_mode(), Some(expected), "{path}");
        }
    }

    #[test]
    fn the_record_has_each_file_with_its_hash_and_length_and_itself_without() {
        let mut wheel = example();
        let record = text(&mut wheel, "barnamaj-*.dist-info/RECORD");
        let named: Vec<&str> = record.lines().filter_map(|line| line.split(',').next()).collect();
        assert_eq!(named, paths(&wheel));
        // The hash of "abc" in appendix B.1 of FIPS 180-2, in base64.
        let hash = "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0";
        let line = format!("barnamaj-{}.data/scripts/barnamaj,sha256={hash},3", version());
        assert_eq!(record.lines().next(), Some(&*line));
        assert!(record.ends_with(".dist-info/RECORD,,\n"), "{record}");
    }

    #[test]
    fn the_tags_of_the_wheel_are_those_of_its_name() {
        let about = text(&mut example(), "barnamaj-*.dist-info/WHEEL");
        let tags: Vec<&str> = about.lines().filter_map(|line| line.strip_prefix("Tag: ")).collect();
        let expected = ["py3-none-manylinux_2_17_x86_64", "py3-none-musllinux_1_2_x86_64"];
        assert_eq!(tags, expected);
        let platforms = "manylinux_2_17_x86_64.musllinux_1_2_x86_64";
        assert_eq!(file_name(), format!("barnamaj-{}-py3-none-{platforms}.whl", version()));
    }

    #[test]
    fn all_licences_are_named_and_there() {
        let mut wheel = example();
        let metadata = text(&mut wheel, "barnamaj-*.dist-info/METADATA");
        assert!(metadata.contains("\nLicense-File: LICENSE-x.txt\n"), "{metadata}");
        assert_eq!(text(&mut wheel, "barnamaj-*.dist-info/licenses/LICENSE-x.txt"), "Copyright");
        assert!(metadata.contains("\nLicense-Expression: (MIT OR Apache-2.0) AND OFL-1.1\n"));
    }

    #[test]
    fn nothing_tells_when_the_wheel_was_made() {
        let mut wheel = example();
        for at in 0..wheel.len() {
            let file = wheel.by_index(at).unwrap();
            // The first moment that an archive can tell.
            assert_eq!(file.last_modified().unwrap().to_string(), "1980-01-01 00:00:00");
        }
    }

    #[test]
    fn an_early_version_is_written_as_python_writes_it() {
        assert_eq!(for_python("0.2.0"), "0.2.0");
        assert_eq!(for_python("0.2.0-rc.1"), "0.2.0rc1");
    }
}
