//! Texts of others in our markup.

use super::texts::{BLOCKS, Form, UNSEEN, address_in, leads_out, read, said};
use scraper::{ElementRef, Node};

/// A text in our markup.
pub fn markup(text: &str, form: Form) -> String {
    let has_html = text.contains("</") || text.contains("<br") || has_reference(text);
    if form == Form::Markdown && !has_html {
        return text.trim().to_owned();
    }
    let mut writer = Writer::default();
    writer.inside(read(text, form).root_element());
    let lines: Vec<&str> = writer.0.trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}

/// Whether a sign is written by its name: `&amp;`.
fn has_reference(text: &str) -> bool {
    text.split('&').skip(1).any(|rest| {
        let name = rest.split(';').next().unwrap_or_default();
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'#';
        name.len() < rest.len() && matches!(name.len(), 2..=8) && name.bytes().all(is_name)
    })
}

/// Writes our markup.
#[derive(Default)]
struct Writer(String);

impl Writer {
    fn inside(&mut self, element: ElementRef) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.text(text),
                _ => ElementRef::wrap(child).into_iter().for_each(|child| self.element(child)),
            }
        }
    }

    fn element(&mut self, element: ElementRef) {
        match element.value().name() {
            name if UNSEEN.contains(&name) => {}
            "br" | "hr" => {
                self.0.truncate(self.0.trim_end_matches(' ').len());
                self.0.push('\n');
            }
            "a" => self.link(element),
            "em" | "i" => self.strong_or_not("*", element),
            "strong" | "b" => self.strong_or_not("**", element),
            "ul" | "ol" => self.list(element),
            name if BLOCKS.contains(&name) => {
                self.end_paragraph();
                self.inside(element);
                self.end_paragraph();
            }
            _ => self.inside(element),
        }
    }

    fn end_paragraph(&mut self) {
        self.0.truncate(self.0.trim_end().len());
        if !self.0.is_empty() {
            self.0.push_str("\n\n");
        }
    }

    /// Words in which no sign is markup. Addresses stay as they are.
    fn text(&mut self, text: &str) {
        for part in text.split_inclusive(char::is_whitespace) {
            let word = part.trim_end();
            if !word.is_empty() {
                let at = address_in(word).unwrap_or(word.len());
                self.letters(&word[..at]);
                self.0.push_str(&word[at..]);
            }
            if word.len() < part.len() && !self.0.is_empty() && !self.0.ends_with([' ', '\n']) {
                self.0.push(' ');
            }
        }
    }

    fn letters(&mut self, word: &str) {
        let is_first = self.0.is_empty() || self.0.ends_with('\n');
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        for (at, letter) in word.char_indices() {
            let begins = is_first && at == digits && "#-+~.)".contains(letter);
            if begins || "\\*_`[]<".contains(letter) {
                self.0.push('\\');
            }
            self.0.push(letter);
        }
    }

    /// Emphasis, where its signs cannot be mistaken for letters.
    fn strong_or_not(&mut self, sign: &str, element: ElementRef) {
        let mut inside = Writer::default();
        inside.inside(element);
        let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let words = inside.0.trim();
        let is_fine = is_word(words.chars().next())
            && is_word(words.chars().next_back())
            && !words.contains(['\n', '*'])
            && !self.0.ends_with('*');
        if is_fine {
            let behind = &inside.0[inside.0.trim_end().len()..];
            self.0 += &format!("{sign}{words}{sign}{behind}");
        } else {
            self.inside(element);
        }
    }

    fn link(&mut self, element: ElementRef) {
        let url = element.value().attr("href").unwrap_or_default().trim().replace(' ', "%20");
        let words = said(element);
        if !leads_out(&url) {
            self.inside(element);
        } else if words.is_empty() || words == url {
            self.0 += &format!("<{url}>");
        } else {
            let mut inside = Writer("x".to_owned());
            inside.text(&words);
            self.0 += &format!("[{}](<{url}>)", &inside.0[1..]);
        }
    }

    fn list(&mut self, list: ElementRef) {
        let is_ordered = list.value().name() == "ol";
        self.0.truncate(self.0.trim_end().len());
        self.0.push_str(if self.0.is_empty() { "" } else { "\n\n" });
        for (at, item) in list.children().filter_map(ElementRef::wrap).enumerate() {
            let mut inside = Writer::default();
            inside.inside(item);
            let marker = if is_ordered { format!("{}. ", at + 1) } else { "- ".to_owned() };
            let indent = format!("\n{}", " ".repeat(marker.len()));
            self.0 += &format!("{marker}{}\n", inside.0.trim().replace('\n', &indent));
        }
        self.end_paragraph();
    }
}
