//! Markdown in which HTML stands, as HTML: two ways of saying the same thing become one.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The HTML of a text. Lines end where they end, as ours do.
pub fn html(text: &str) -> String {
    let mut html = String::new();
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Text(text) => html.push_str(&escaped(&text)),
            Event::Code(code) => html += &format!("<code>{}</code>", escaped(&code)),
            Event::Html(tags) | Event::InlineHtml(tags) => html.push_str(&tags),
            Event::SoftBreak | Event::HardBreak => html.push_str("<br>"),
            Event::Rule => html.push_str("<hr>"),
            Event::Start(tag) => html.push_str(&begin(tag)),
            Event::End(tag) => html.push_str(end(tag)),
            _ => {}
        }
    }
    html
}

fn begin(tag: Tag) -> String {
    match tag {
        Tag::List(Some(start)) => format!("<ol start=\"{start}\">"),
        Tag::List(None) => "<ul>".to_owned(),
        Tag::Item => "<li>".to_owned(),
        Tag::Emphasis => "<em>".to_owned(),
        Tag::Strong => "<strong>".to_owned(),
        Tag::CodeBlock(_) => "<pre>".to_owned(),
        Tag::Heading { .. } => "<h2>".to_owned(),
        Tag::Link { dest_url, .. } => format!("<a href=\"{}\">", escaped(&dest_url)),
        Tag::Image { dest_url, .. } => format!("<a href=\"{}\">", escaped(&dest_url)),
        Tag::HtmlBlock => String::new(),
        _ => "<p>".to_owned(),
    }
}

fn end(tag: TagEnd) -> &'static str {
    match tag {
        TagEnd::List(true) => "</ol>",
        TagEnd::List(false) => "</ul>",
        TagEnd::Item => "</li>",
        TagEnd::Emphasis => "</em>",
        TagEnd::Strong => "</strong>",
        TagEnd::CodeBlock => "</pre>",
        TagEnd::Heading(_) => "</h2>",
        TagEnd::Link | TagEnd::Image => "</a>",
        TagEnd::HtmlBlock => "",
        _ => "</p>",
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
