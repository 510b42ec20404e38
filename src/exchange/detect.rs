//! The formats that are read, and how they are told apart.

use super::Faults;
use super::draft::Draft;
use super::frab;
use super::json::{Json, Object};
use super::place::{Fault, Place};
use super::source::{Input, Options};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::fmt;

/// Makes a draft of the files of one source.
pub type Reader = fn(&[Input], &Options) -> Result<Draft, Faults>;

/// A format that is read. Each room of a format says one, and [`ALL`] lists it.
pub struct Format {
    /// Its name for `--format`: `frab-xml`.
    pub name: &'static str,
    /// What it is called in a sentence: "schedule.xml of frab, pretalx or Pentabarf".
    pub title: &'static str,
    /// Whether a file is of this format.
    pub is_one: fn(&Glance) -> bool,
    /// Its reader.
    pub reader: Reader,
}

/// All of them. The first one that fits is the one, so what is told by little comes last.
pub static ALL: &[&Format] = &[&frab::XML, &frab::JSON];

impl Format {
    /// The format of a name.
    pub fn named(name: &str) -> Option<&'static Format> {
        ALL.iter().copied().find(|format| format.name == name)
    }
}

/// Two are the same that have one name.
impl PartialEq for Format {
    fn eq(&self, other: &Format) -> bool {
        self.name == other.name
    }
}

impl fmt::Debug for Format {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// What a file looks like. Each sort of look is taken once, when it is asked for.
pub struct Glance<'a> {
    input: &'a Input,
    text: OnceCell<Option<Cow<'a, str>>>,
    json: OnceCell<Option<Json>>,
}

impl<'a> Glance<'a> {
    /// A look at a file.
    pub fn at(input: &'a Input) -> Glance<'a> {
        Glance { input, text: OnceCell::new(), json: OnceCell::new() }
    }

    /// Whether its name ends so: `.csv`.
    pub fn is_named(&self, end: &str) -> bool {
        self.input.name.to_lowercase().ends_with(end)
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.input.bytes
    }

    /// Its text; empty when it is none.
    pub fn text(&self) -> &str {
        let text = self.text.get_or_init(|| self.input.text().ok());
        text.as_deref().map(|text| text.trim_start_matches('\u{feff}')).unwrap_or_default()
    }

    /// The JSON that it is.
    pub fn json(&self) -> Option<&Json> {
        let read = || {
            let is_json = self.text().trim_start().starts_with(['{', '[']);
            is_json.then(|| Json::read(self.text()).ok()).flatten()
        };
        self.json.get_or_init(read).as_ref()
    }

    /// The object that it is.
    pub fn object(&self) -> Option<&Object> {
        self.json()?.as_object()
    }

    /// The name of the first element of XML; empty when it is none.
    pub fn root(&self) -> &str {
        let mut rest = self.text().trim_start();
        // What stands before it: declaration, comments, a document type.
        while let Some(inside) = rest.strip_prefix(['<']).filter(|it| it.starts_with(['?', '!'])) {
            let end = if inside.starts_with("!--") { "-->" } else { ">" };
            let Some((_, behind)) = inside.split_once(end) else { return "" };
            rest = behind.trim_start();
        }
        let Some(name) = rest.strip_prefix('<') else { return "" };
        let end = name.find(|letter: char| letter.is_whitespace() || "/>".contains(letter));
        &name[..end.unwrap_or(name.len())]
    }
}

/// The format of a source, and those of its files that are of it: a folder may hold others.
///
/// # Errors
/// When none is, or when they are of several formats.
pub(super) fn detect(
    inputs: &[Input],
    wanted: Option<&'static Format>,
) -> Result<(&'static Format, Vec<Input>), Faults> {
    let found: Vec<Option<&'static Format>> = inputs.iter().map(format_of).collect();
    let of = |format: &Format| -> Vec<Input> {
        let both = inputs.iter().zip(&found);
        let fit = both.filter(|(_, found)| found.is_some_and(|found| found == format));
        fit.map(|(input, _)| input.clone()).collect()
    };
    if let Some(wanted) = wanted {
        // Whoever names the format knows better.
        let fit = of(wanted);
        return Ok((wanted, if fit.is_empty() { inputs.to_vec() } else { fit }));
    }
    let mut formats: Vec<&'static Format> = Vec::new();
    for format in found.iter().flatten() {
        if !formats.contains(format) {
            formats.push(format);
        }
    }
    match formats[..] {
        [format] => Ok((format, of(format))),
        [] => Err(inputs.iter().map(unknown).collect()),
        _ => {
            let names: Vec<&str> = formats.iter().map(|format| format.name).collect();
            let names = names.join(", ");
            let what =
                format!("these are files of several formats: choose one with --format ({names})");
            Err(vec![Fault::whole(what)])
        }
    }
}

/// The format of a file.
pub fn format_of(input: &Input) -> Option<&'static Format> {
    let glance = Glance::at(input);
    ALL.iter().copied().find(|format| (format.is_one)(&glance))
}

fn unknown(input: &Input) -> Fault {
    let glance = Glance::at(input);
    let text = glance.text().trim_start();
    let what = if input.bytes.is_empty() {
        "it is empty".to_owned()
    } else if glance.root().eq_ignore_ascii_case("html") {
        "this is a web page, no programme: look for its export".to_owned()
    } else if text.starts_with(['{', '[']) {
        match Json::read(text) {
            Ok(_) => "this is JSON, but of no format that is known".to_owned(),
            Err(error) => error,
        }
    } else if text.starts_with('<') {
        format!("this is XML, but of no format that is known (<{}>)", glance.root())
    } else {
        "this is of no format that is known".to_owned()
    };
    Place::default().in_file(&input.name).fault(what)
}
