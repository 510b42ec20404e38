//! What a drawing in SVG of an organiser may hold: shapes and their colours.
//!
//! Sites show drawings as pictures only, in which browsers run no script and fetch nothing. That is
//! not relied on: files are passed on and opened alone. So what is not known to be harmless is
//! refused, and so is what would be missing on share cards and icons, such as letters in a font.

use resvg::usvg::roxmltree::{self, Document, Node};
use std::collections::HashMap;

/// The namespaces whose elements browsers know.
const SVG: &str = "http://www.w3.org/2000/svg";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// The elements of SVG that may be in it (SVG 2, appendix F).
const ELEMENTS: &[&str] = &[
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "title",
    "desc",
    "metadata",
    "style",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
    "pattern",
];

/// The most elements, those that `use` repeats counted each time.
const MOST_ELEMENTS: usize = 5_000;
/// The most elements inside of each other.
const DEEPEST: usize = 64;

/// Whether a drawing is plain.
///
/// # Errors
/// Why it is not, as the end of a sentence.
pub fn check(svg: &str) -> Result<(), String> {
    // A document type, which can define entities, is refused by the parser.
    let document = Document::parse(svg).map_err(|error| match error {
        roxmltree::Error::DtdDetected => "declares a document type (<!DOCTYPE …>)".to_owned(),
        error => format!("cannot be read: {error}"),
    })?;
    if !document.root_element().has_tag_name((SVG, "svg")) {
        return Err("cannot be read: it is no SVG".to_owned());
    }
    if document.root().children().any(|node| node.is_pi()) {
        return Err("names a style sheet or another program (<?…?>)".to_owned());
    }
    for element in document.descendants().filter(Node::is_element) {
        check_element(element)?;
        if element.ancestors().nth(DEEPEST).is_some() {
            return Err(format!("has elements that are more than {DEEPEST} deep"));
        }
    }
    match elements(&document) {
        Some(number) if number <= MOST_ELEMENTS => Ok(()),
        Some(_) => Err(format!("holds more than {MOST_ELEMENTS} elements")),
        None => Err("repeats with <use> what repeats something itself".to_owned()),
    }
}

fn check_element(element: Node) -> Result<(), String> {
    let name = element.tag_name();
    let known = match name.namespace() {
        Some(SVG) => ELEMENTS.contains(&name.name()),
        // Notes of drawing programs, which nobody else knows; not pages inside of the drawing.
        Some(namespace) => namespace != XHTML,
        None => false,
    };
    if !known {
        return Err(format!("holds <{}>: only shapes and their colours can be shown", name.name()));
    }
    for attribute in element.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        let outside = name == "href" && !value.trim_start().starts_with('#');
        if outside || refers_outside(value) {
            return Err(format!("refers to something outside of itself, in `{name}`"));
        }
        if name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on")) {
            return Err(format!("holds a script, in `{name}`"));
        }
    }
    let text = element.text().unwrap_or_default();
    match name.name() == "style" && (text.contains('@') || refers_outside(text)) {
        true => Err("refers to something outside of itself, in <style>".to_owned()),
        false => Ok(()),
    }
}

/// Whether CSS refers to anything but a part of the drawing. Escapes could hide that.
fn refers_outside(css: &str) -> bool {
    let css = css.to_ascii_lowercase();
    let mut urls = css.split("url(").skip(1);
    let inside = |url: &str| url.trim_start_matches(['"', '\'', ' ']).starts_with('#');
    css.contains('\\')
        || css.contains("image(")
        || css.contains("image-set(")
        || css.contains("javascript:")
        || !urls.all(inside)
}

/// The number of elements that are drawn; `None` when repetitions are nested, which would multiply.
fn elements(document: &Document) -> Option<usize> {
    let size = |node: Node| node.descendants().filter(Node::is_element).count();
    let is_use = |node: &Node| node.has_tag_name((SVG, "use"));
    let by_id: HashMap<&str, Node> =
        document.descendants().filter_map(|node| Some((node.attribute("id")?, node))).collect();
    let repeated = document.descendants().filter(is_use).filter_map(|node| {
        let href = node.attributes().find(|attribute| attribute.name() == "href")?;
        by_id.get(href.value().trim().strip_prefix('#')?)
    });
    repeated.copied().try_fold(size(document.root()), |number, node| {
        let nested = node.descendants().any(|node| is_use(&node));
        (!nested).then(|| number.saturating_add(size(node)))
    })
}

#[cfg(test)]
mod tests {
    use super::check;
    use proptest::prelude::*;

    fn with(inside: &str) -> Result<(), String> {
        check(&format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" \
             xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 8 8\">{inside}</svg>"
        ))
    }

    #[test]
    fn shapes_and_their_colours_are_plain() {
        for inside in [
            "",
            "<title>A mark</title><g fill='#fff'><path d='M0 0h8'/></g>",
            "<defs><linearGradient id='a'><stop offset='1'/></linearGradient></defs>\
             <rect fill='url(#a)' style='stroke: url( \"#a\" )'/>",
            "<defs><path id='p' d='M0 0'/></defs><use href='#p'/><use xlink:href='#p'/>",
            "<style>.a { fill: red }</style><circle class='a' r='2'/>",
            "<i:view xmlns:i='urn:editor' i:zoom='2'/>",
        ] {
            assert_eq!(with(inside), Ok(()), "{inside}");
        }
    }

    #[test]
    fn what_runs_or_leads_elsewhere_is_refused() {
        for (inside, why) in [
            ("<script>alert(1)</script>", "holds <script>"),
            ("<foreignObject/>", "holds <foreignObject>"),
            ("<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", "holds <script>"),
            ("<image href='data:image/png;base64,AAAA'/>", "holds <image>"),
            ("<text>A</text>", "holds <text>"),
            ("<a href='#x'/>", "holds <a>"),
            ("<animate attributeName='x'/>", "holds <animate>"),
            ("<set attributeName='href' to='x'/>", "holds <set>"),
            ("<path onload='alert(1)'/>", "holds a script, in `onload`"),
            ("<path OnClick='alert(1)'/>", "holds a script, in `OnClick`"),
            ("<use href='other.svg#a'/>", "in `href`"),
            ("<use xlink:href='https://host/a.svg#a'/>", "in `href`"),
            ("<use href='data:image/svg+xml,x#a'/>", "in `href`"),
            ("<path fill='url(https://host/a#b)'/>", "in `fill`"),
            ("<path style='fill:URL(\"//host/a\")'/>", "in `style`"),
            ("<path style='fill:u\\72l(//host/a)'/>", "in `style`"),
            ("<path mask='url(#a) url(x)'/>", "in `mask`"),
            ("<style>@import 'https://host/a.css';</style>", "in <style>"),
            ("<style>.a { fill: url(b.svg#c) }</style>", "in <style>"),
        ] {
            let said = with(inside).expect_err(inside);
            assert!(said.contains(why), "{inside}: {said}");
        }
    }

    #[test]
    fn a_file_that_is_no_plain_svg_is_refused() {
        let entity =
            "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        assert_eq!(check(entity).unwrap_err(), "declares a document type (<!DOCTYPE …>)");
        let style = "<?xml-stylesheet href=\"a.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        assert!(check(style).unwrap_err().starts_with("names a style sheet"));
        for text in
            ["", "hello", "<svg/>", "<html xmlns='http://www.w3.org/1999/xhtml'/>", "<svg", "\0"]
        {
            assert!(check(text).unwrap_err().contains("cannot be read"), "{text}");
        }
    }

    #[test]
    fn a_small_file_cannot_ask_for_much_to_be_drawn() {
        let group = format!("<defs><g id='a'>{}</g></defs>", "<path/>".repeat(100));
        assert_eq!(with(&format!("{group}{}", "<use href='#a'/>".repeat(40))), Ok(()));
        let many = with(&format!("{group}{}", "<use href='#a'/>".repeat(60)));
        assert!(many.unwrap_err().contains("more than 5000 elements"));
        let deep = with(&format!("{}{}", "<g>".repeat(5_000), "</g>".repeat(5_000)));
        assert!(deep.is_err());
        let nested = with("<path id='a'/><g id='b'><use href='#a'/></g><use href='#b'/>");
        assert!(nested.unwrap_err().contains("repeats with <use>"));
        let itself = with("<g id='a'><use href='#a'/></g>");
        assert!(itself.unwrap_err().contains("repeats with <use>"));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC*", inside in "[<>/a-z\"'=# ]*") {
            let _ = check(&text);
            let _ = with(&inside);
        }
    }
}
