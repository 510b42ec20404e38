//! A format that is read, and what a file looks like to it.

use super::Faults;
use super::draft::Draft;
use super::json::{Json, Object};
use super::source::{Input, Options};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::fmt;

/// Makes a draft of the files of one source.
pub type Reader = fn(&[Input], &Options) -> Result<Draft, Faults>;

/// A format that is read. Each room of a format says one, and `detect` lists it.
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
            // A document type may have declarations in brackets, which end in the same sign.
            let has_brackets = inside.find('[') < inside.find('>') && inside.contains('[');
            let end = match inside.starts_with("!--") {
                true => "-->",
                false if has_brackets => "]>",
                false => ">",
            };
            let Some((_, behind)) = inside.split_once(end) else { return "" };
            rest = behind.trim_start();
        }
        let Some(name) = rest.strip_prefix('<') else { return "" };
        let end = name.find(|letter: char| letter.is_whitespace() || "/>".contains(letter));
        &name[..end.unwrap_or(name.len())]
    }
}
