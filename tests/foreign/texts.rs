//! Texts of others, which come as HTML or as Markdown with HTML in it: the words and addresses that a
//! reader of them sees.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use scraper::{ElementRef, Html, Node, Selector};

/// How a text is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// HTML, as ConClár has it.
    Html,
    /// Markdown in which HTML may stand, as in frab and pretalx.
    Markdown,
}

/// Elements around which words end.
pub const BLOCKS: [&str; 26] = [
    "p",
    "br",
    "div",
    "ul",
    "ol",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "dl",
    "dt",
    "dd",
    "pre",
    "blockquote",
    "table",
    "tr",
    "td",
    "th",
    "section",
    "article",
    "figure",
    "hr",
    "body",
];

/// Elements of which nothing is shown.
pub const UNSEEN: [&str; 6] = ["script", "style", "xml", "noscript", "head", "title"];

/// A text with one space for every sort of space, and without what isolates and joins.
pub fn readable(text: &str) -> String {
    let seen = |letter: &char| !"\u{2068}\u{2069}\u{2060}\u{200b}\u{feff}".contains(*letter);
    let text: String = text.chars().filter(seen).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is read of an element, without signs that stand beside words.
pub fn said(element: ElementRef) -> String {
    fn add(element: ElementRef, all: &mut String) {
        let name = element.value().name();
        let is_a_sign = element.value().attr("aria-hidden") == Some("true");
        if is_a_sign || UNSEEN.contains(&name) {
            return;
        }
        let is_block = BLOCKS.contains(&name);
        all.push_str(if is_block { " " } else { "" });
        for child in element.children() {
            match child.value() {
                Node::Text(text) => all.push_str(text),
                _ => ElementRef::wrap(child).into_iter().for_each(|child| add(child, all)),
            }
        }
        all.push_str(if is_block { " " } else { "" });
    }
    let mut all = String::new();
    add(element, &mut all);
    readable(&all)
}

/// The words of a text as whoever wrote it saw them.
pub fn words(text: &str, form: Form) -> String {
    said(read(text, form).root_element())
}

/// The first word of a text, as it stands there, that is not among those that are read in it: the
/// guard of whoever counts.
pub fn overlooked(text: &str, form: Form) -> Option<String> {
    let read = [words(text, form), addresses(text, form).join(" ")].join(" ");
    let mut seen = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        seen.push_str(&rest[..at]);
        let tail = &rest[at..];
        let is_tag =
            tail[1..].starts_with(|next: char| next.is_ascii_alphabetic() || "/!".contains(next));
        let end = match (tail.starts_with("<!--"), tail.starts_with('&')) {
            (true, _) => tail.find("-->").map(|end| end + 3),
            (_, true) => tail.find(';').filter(|end| *end < 9).map(|end| end + 1),
            _ if is_tag && !tail.starts_with("<http") => tail.find('>').map(|end| end + 1),
            _ => None,
        };
        seen.push_str(if end.is_some() { " " } else { &tail[..1] });
        rest = &tail[end.unwrap_or(1)..];
    }
    seen.push_str(rest);
    let words = seen.split(|letter: char| !letter.is_alphanumeric());
    // The numbers of lists are told by the list.
    let is_number = |word: &str| word.len() < 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    words.into_iter().find(|word| !is_number(word) && !read.contains(*word)).map(str::to_owned)
}

/// Where a text leads: the addresses of its links, and those that stand in it as they are.
pub fn addresses(text: &str, form: Form) -> Vec<String> {
    let html = read(text, form);
    let links = Selector::parse("a[href]").expect("a selector");
    let links: Vec<ElementRef> = html.select(&links).collect();
    let hrefs = links.iter().filter_map(|link| link.value().attr("href"));
    let mut found: Vec<String> =
        hrefs.filter(|url| leads_out(url)).map(|url| url.trim().to_owned()).collect();
    for word in said(html.root_element()).split(' ') {
        let Some(at) = address_in(word) else { continue };
        let url = word[at..].trim_end_matches(|letter| "?!.,:;*_~'\"`)]}>".contains(letter));
        // The words of a link may be an address too, which leads where the link does.
        if !links.iter().any(|link| said(*link).contains(url)) {
            found.push(url.to_owned());
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Where an address begins in a word; only behind what can be no part of it.
pub fn address_in(word: &str) -> Option<usize> {
    let at = ["https://", "http://"].into_iter().filter_map(|scheme| word.find(scheme)).min()?;
    let before = word[..at].chars().next_back();
    (before.is_none_or(|before| !before.is_alphanumeric()) && word[at..].contains('.'))
        .then_some(at)
}

/// Whether it is an address that our links may have.
pub fn leads_out(url: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| url.trim().starts_with(scheme))
}

/// A text as HTML.
pub fn read(text: &str, form: Form) -> Html {
    match form {
        Form::Html => Html::parse_document(text),
        Form::Markdown => Html::parse_document(&html(text)),
    }
}

/// Markdown as HTML; lines end where they end.
fn html(text: &str) -> String {
    let mut html = String::new();
    for event in Parser::new_ext(&with_marked_addresses(text), Options::empty()) {
        match event {
            Event::Text(text) | Event::Code(text) => html.push_str(&escaped(&text)),
            Event::Html(tags) | Event::InlineHtml(tags) => html.push_str(&tags),
            Event::SoftBreak | Event::HardBreak => html.push_str("<br>"),
            Event::Start(tag) => html.push_str(&match tag {
                Tag::List(Some(start)) => format!("<ol start=\"{start}\">"),
                Tag::List(None) => "<ul>".to_owned(),
                Tag::Item => "<li>".to_owned(),
                Tag::Emphasis => "<em>".to_owned(),
                Tag::Strong => "<strong>".to_owned(),
                Tag::Link { dest_url, .. } => format!("<a href=\"{}\">", escaped(&dest_url)),
                Tag::HtmlBlock => String::new(),
                _ => "<p>".to_owned(),
            }),
            Event::End(tag) => html.push_str(match tag {
                TagEnd::List(true) => "</ol>",
                TagEnd::List(false) => "</ul>",
                TagEnd::Item => "</li>",
                TagEnd::Emphasis => "</em>",
                TagEnd::Strong => "</strong>",
                TagEnd::Link => "</a>",
                TagEnd::HtmlBlock => "",
                _ => "</p>",
            }),
            _ => {}
        }
    }
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// The same text with links for the addresses that stand bare in it, of which signs are no markup.
fn with_marked_addresses(text: &str) -> String {
    let mut marked = String::new();
    if text.contains("```") {
        return text.to_owned();
    }
    for part in text.split_inclusive(char::is_whitespace) {
        let word = part.trim_end();
        let bare = address_in(word).filter(|at| !word[..*at].ends_with(['<', '(', '"', '\'', '=']));
        let Some(at) = bare.filter(|at| !word[*at..].contains(['<', ')'])) else {
            marked.push_str(part);
            continue;
        };
        let end = at + word[at..].trim_end_matches(['.', ',', ';', ':', '!', '?']).len();
        let url = escaped(&word[at..end]);
        marked += &format!("{}<a href=\"{url}\">{url}</a>{}", &word[..at], &part[end..]);
    }
    marked
}
