//! HTML as our markup, element by element.

use super::super::limits::{HTML_DEPTH, HTML_TAGS};
use super::lines::{Writer, plain};
use super::tags::without_lookalikes;
use scraper::{ElementRef, Html, Node};

/// Elements of which nothing is shown.
const UNSEEN: [&str; 8] =
    ["script", "style", "noscript", "head", "title", "template", "svg", "xml"];

/// Elements that stand on lines of their own.
const BLOCKS: [&str; 27] = [
    "p",
    "div",
    "body",
    "html",
    "section",
    "article",
    "header",
    "footer",
    "main",
    "aside",
    "nav",
    "figure",
    "figcaption",
    "blockquote",
    "dl",
    "dt",
    "dd",
    "table",
    "thead",
    "tbody",
    "tr",
    "caption",
    "form",
    "fieldset",
    "address",
    "center",
    "details",
];

/// HTML as our markup.
pub fn html(text: &str) -> String {
    if text.matches('<').count() > HTML_TAGS {
        return plain(&without_tags(text));
    }
    let document = Html::parse_document(&without_lookalikes(text));
    let mut writer = Writer::default();
    writer.inside(document.root_element(), 0);
    writer.finish()
}

/// The words of HTML, without any form.
pub fn words(text: &str) -> String {
    if text.matches('<').count() > HTML_TAGS {
        return without_tags(text);
    }
    let document = Html::parse_document(&without_lookalikes(text));
    let mut words = String::new();
    for node in document.root_element().descendants() {
        match node.value() {
            Node::Text(text) if !is_unseen(node.parent().and_then(ElementRef::wrap)) => {
                words.push_str(text);
            }
            Node::Element(element)
                if element.name() == "br" || BLOCKS.contains(&element.name()) =>
            {
                words.push(' ');
            }
            _ => {}
        }
    }
    words
}

fn is_unseen(element: Option<ElementRef>) -> bool {
    element.is_some_and(|element| UNSEEN.contains(&element.value().name()))
}

/// What stands between tags. For texts with more of them than anybody writes: to repair the order of
/// thousands of open elements takes a parser of HTML the square of their number.
fn without_tags(text: &str) -> String {
    let mut words = String::new();
    let mut parts = text.split('<');
    words.push_str(parts.next().unwrap_or_default());
    for part in parts {
        words.push(' ');
        words.push_str(part.split_once('>').map_or(part, |(_, behind)| behind));
    }
    words
}

impl Writer {
    fn inside(&mut self, element: ElementRef, depth: usize) {
        if depth > HTML_DEPTH {
            element.text().for_each(|text| self.text(text));
            return;
        }
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.text(text),
                _ => ElementRef::wrap(child).into_iter().for_each(|it| self.element(it, depth + 1)),
            }
        }
    }

    fn element(&mut self, element: ElementRef, depth: usize) {
        match element.value().name() {
            name if UNSEEN.contains(&name) => {}
            "br" => self.end_line(),
            "hr" => self.end_paragraph(),
            "a" => self.link(element, depth),
            "img" | "iframe" | "video" | "audio" | "embed" => self.medium(element),
            "em" | "i" | "cite" => self.signs("*", element, depth),
            "strong" | "b" => self.signs("**", element, depth),
            "code" | "kbd" | "samp" | "tt" => self.code(element),
            "ul" | "ol" | "menu" => self.list(element, depth),
            "pre" => self.listing(element),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(element, depth),
            "td" | "th" => {
                self.inside(element, depth);
                self.space();
            }
            name if BLOCKS.contains(&name) => {
                self.end_paragraph();
                self.inside(element, depth);
                self.end_paragraph();
            }
            _ => self.inside(element, depth),
        }
    }

    /// Emphasis, where its signs cannot be mistaken for letters: our reader, as CommonMark, wants
    /// them beside words.
    fn signs(&mut self, sign: &str, element: ElementRef, depth: usize) {
        let mut inside = Writer { line: "x".to_owned(), ..Writer::default() };
        inside.inside(element, depth);
        let words = inside.line.get(1..).unwrap_or_default().to_owned();
        let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let trimmed = words.trim();
        let is_fine = inside.blocks.is_empty()
            && is_word(trimmed.chars().next())
            && is_word(trimmed.chars().next_back())
            && !trimmed.contains(['\n', '*'])
            && !is_word(self.line.chars().next_back())
            && !self.line.ends_with('*');
        if !is_fine {
            self.inside(element, depth);
            return;
        }
        if words.starts_with(' ') {
            self.space();
        }
        self.line += &format!("{sign}{trimmed}{sign}");
        if words.ends_with(' ') {
            self.space();
        }
    }

    /// Words in code, where they have no sign of it themselves.
    fn code(&mut self, element: ElementRef) {
        let words = said(element);
        if words.is_empty() {
            return;
        }
        match words.contains('`') {
            true => self.text(&words),
            false => self.line += &format!("`{words}`"),
        }
    }

    fn link(&mut self, element: ElementRef, depth: usize) {
        let words = said(element);
        let Some(url) = element.value().attr("href").and_then(address) else {
            self.inside(element, depth);
            return;
        };
        let holds_more = element.descendants().filter_map(ElementRef::wrap).any(|it| {
            let name = it.value().name();
            BLOCKS.contains(&name) || ["img", "ul", "ol", "pre"].contains(&name)
        });
        if words.is_empty() || holds_more {
            // What stands in it is more than the words of a link: it follows.
            self.inside(element, depth);
            self.space();
            self.line += &format!("<{url}>");
            return;
        }
        self.linked(&words, &url);
    }

    fn linked(&mut self, words: &str, url: &str) {
        if words == url || format!("mailto:{words}") == url {
            self.line += &format!("<{}>", url.trim_start_matches("mailto:"));
            return;
        }
        let mut inside = Writer { line: "x".to_owned(), ..Writer::default() };
        // An address among the words would be a link in the link.
        let words = words.replace("://", ":\u{2060}//");
        inside.text(&words);
        let words = inside.line[1..].replace(']', "\\]");
        self.line += &format!("[{words}](<{url}>)");
    }

    /// A picture or a film: a link to it.
    fn medium(&mut self, element: ElementRef) {
        let of = |name: &str| element.value().attr(name).unwrap_or_default().trim();
        let Some(url) = address(of("src")) else { return };
        let words = [of("alt"), of("title")].into_iter().find(|words| !words.is_empty());
        self.space();
        match words {
            Some(words) => self.linked(words, &url),
            None => self.line += &format!("<{url}>"),
        }
        self.space();
    }

    fn heading(&mut self, element: ElementRef, depth: usize) {
        self.end_paragraph();
        let mut inside = Writer { line: "x".to_owned(), ..Writer::default() };
        inside.inside(element, depth);
        let whole = inside.finish();
        let words = whole.get(1..).unwrap_or_default().split_whitespace();
        let words = words.collect::<Vec<_>>().join(" ");
        if !words.is_empty() {
            self.blocks.push(format!("# {words}"));
        }
    }

    /// Code, line by line, between lines of a sign that is not in it.
    fn listing(&mut self, element: ElementRef) {
        self.end_paragraph();
        let code: String = element.text().collect();
        let code = code.trim_matches('\n');
        let longest = code.lines().map(|line| {
            let line = line.trim_start();
            line.len() - line.trim_start_matches('`').len()
        });
        let fence = "`".repeat(longest.max().unwrap_or_default().max(2) + 1);
        if !code.trim().is_empty() {
            self.blocks.push(format!("{fence}\n{code}\n{fence}"));
        }
    }

    fn list(&mut self, list: ElementRef, depth: usize) {
        self.end_paragraph();
        let start = list.value().attr("start").and_then(|start| start.parse::<u32>().ok());
        let mut number = start.unwrap_or(1);
        let mut items = Vec::new();
        for item in list.children().filter_map(ElementRef::wrap) {
            let mut inside = Writer::default();
            match item.value().name() {
                "li" => inside.inside(item, depth),
                _ => inside.element(item, depth),
            }
            inside.end_paragraph();
            let is_ordered = list.value().name() == "ol";
            let marker = if is_ordered { format!("{number}. ") } else { "- ".to_owned() };
            let Some(blocks) = inside.of_item() else { continue };
            number = number.saturating_add(1);
            let indent = " ".repeat(marker.len());
            let mut lines = blocks.lines();
            let mut text = format!("{marker}{}", lines.next().unwrap_or_default());
            for line in lines {
                text +=
                    &if line.is_empty() { "\n".to_owned() } else { format!("\n{indent}{line}") };
            }
            items.push(text);
        }
        if !items.is_empty() {
            self.blocks.push(items.join("\n"));
        }
    }

    /// The text of an item; a list stands right below its paragraph.
    fn of_item(&self) -> Option<String> {
        let mut text = self.blocks.first()?.clone();
        for block in &self.blocks[1..] {
            let is_list =
                block.starts_with("- ") || block.starts_with(|it: char| it.is_ascii_digit());
            text += if is_list { "\n" } else { "\n\n" };
            text += block;
        }
        Some(text)
    }
}

/// The words of an element in one line.
fn said(element: ElementRef) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An address that our links may have, as it can stand between `<` and `>`.
fn address(url: &str) -> Option<String> {
    let url = url.trim();
    let leads = ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| {
        url.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme))
    });
    let escaped = |letter: char| match letter {
        ' ' => "%20".to_owned(),
        '<' => "%3C".to_owned(),
        '>' => "%3E".to_owned(),
        letter if letter.is_control() || letter.is_whitespace() => String::new(),
        letter => letter.to_string(),
    };
    leads.then(|| url.chars().map(escaped).collect())
}
