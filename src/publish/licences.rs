//! `barnamaj licences`: under which licences the command is handed out, and what is inside of it.

use super::bundle;
use super::directory::Directory;
use std::io::{self, ErrorKind, Write};

/// The file of the licences of all crates, which comes last: it is long.
const LAST: &str = "LICENSE-crates.txt";

/// Our own licences.
const OWN: [&str; 2] = [include_str!("../../LICENSE-MIT"), include_str!("../../LICENSE-APACHE")];

/// Prints our own licences and those of what is inside.
///
/// # Errors
/// A sentence for the command line when they cannot be read or printed.
pub fn run() -> Result<(), String> {
    let text = text(bundle::licences().as_ref()).map_err(|error| error.to_string())?;
    match io::stdout().write_all(text.as_bytes()) {
        // Who reads only the beginning (`| head`) has no quarrel with the rest.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}

/// All of it. `inside`: the directory of the licences of what is inside.
fn text(inside: Option<&Directory>) -> io::Result<String> {
    let (number, licence) = (env!("CARGO_PKG_VERSION"), env!("CARGO_PKG_LICENSE"));
    let mut text = format!("barnamaj {number}: {licence}\n\n{}\n{}", OWN[0], OWN[1]);
    let Some(inside) = inside else {
        text += "\nThis command was built without an app and fonts inside: one from make release \
                 tells their licences here.\n";
        return Ok(text);
    };
    let mut names = inside.names()?;
    names.sort_by_key(|name| (name == LAST, name.clone()));
    for name in names {
        let content = inside.read(&name)?;
        text += &format!("\n==== {name} ====\n\n{}", String::from_utf8_lossy(&content));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn our_own_licences_are_told_first_and_the_crates_last() {
        let dir = tempfile::tempdir().unwrap();
        for (name, content) in [
            (LAST, "serde 1.0: MIT"),
            ("LICENSE-a-font.txt", "OFL a"),
            ("LICENSE-z-font.txt", "OFL z"),
        ] {
            fs::write(dir.path().join(name), content).unwrap();
        }
        let text = text(Some(&Directory::OnDisk(dir.path().to_owned()))).unwrap();
        let at = |what: &str| text.find(what).expect(what);
        let order = [
            at("MIT OR Apache-2.0"),
            at("Permission is hereby granted"),
            at("Apache License"),
            at("OFL a"),
            at("OFL z"),
            at("serde 1.0: MIT"),
        ];
        assert!(order.is_sorted(), "{order:?}");
    }

    #[test]
    fn a_command_with_nothing_inside_says_so() {
        let text = text(None).unwrap();
        assert!(text.contains("without an app and fonts inside"), "{text}");
    }
}
