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

/// The most elements, those that others refer to counted each time.
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
    check_size(&document)
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

/// Whether CSS refers to anything but parts of the drawing. Escapes could hide that.
fn refers_outside(css: &str) -> bool {
    let css = css.to_ascii_lowercase();
    css.contains('\\')
        || css.contains("image(")
        || css.contains("image-set(")
        || css.contains("javascript:")
        || css.matches("url(").count() != parts(&css).count()
}

/// The ids of the parts that CSS refers to: `url(#id)`.
fn parts(css: &str) -> impl Iterator<Item = &str> {
    css.split("url(").skip(1).filter_map(|rest| {
        let id = rest.trim_start_matches(['"', '\'', ' ']).strip_prefix('#')?;
        id.split(['"', '\'', ' ', ')']).next()
    })
}

/// Whether a drawing has few elements, those that others refer to counted each time. Gradients are
/// cheap. What is referred to must not refer to something in its turn, which would multiply.
fn check_size(document: &Document) -> Result<(), String> {
    let size = |node: Node| node.descendants().filter(Node::is_element).count();
    let by_id: HashMap<&str, Node> =
        document.descendants().filter_map(|node| Some((node.attribute("id")?, node))).collect();
    let costly = |id: &str| {
        let node = *by_id.get(id)?;
        let is_gradient = ["linearGradient", "radialGradient"].contains(&node.tag_name().name());
        (!is_gradient).then_some(node)
    };
    let repeated = |node: Node| -> Vec<Node> {
        let of_one = |attribute: roxmltree::Attribute| -> Vec<Node> {
            let value = attribute.value();
            let href = value.trim().strip_prefix('#').filter(|_| attribute.name() == "href");
            parts(value).chain(href).filter_map(costly).collect()
        };
        let style = node.has_tag_name((SVG, "style")).then(|| node.text()).flatten();
        let styled = parts(style.unwrap_or_default()).filter_map(costly);
        node.attributes().flat_map(of_one).chain(styled).collect()
    };
    let mut number = size(document.root());
    if number > MOST_ELEMENTS {
        return Err(too_many());
    }
    for element in document.descendants().filter(Node::is_element) {
        for target in repeated(element) {
            let by_style = element.has_tag_name((SVG, "style"));
            if by_style || target.descendants().any(|node| !repeated(node).is_empty()) {
                return Err("repeats what repeats something itself, or may do so".to_owned());
            }
            number += size(target);
            if number > MOST_ELEMENTS {
                return Err(too_many());
            }
        }
    }
    Ok(())
}

fn too_many() -> String {
    format!("holds more than {MOST_ELEMENTS} elements")
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
            "<style>.a { fill: url(#a) }</style><linearGradient id='a'/>",
            "<clipPath id='a'><path/></clipPath><g clip-path='url(#a)'/>",
            "<linearGradient id='a'/><linearGradient id='b' href='#a'/>",
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
        for nested in [
            "<path id='a'/><g id='b'><use href='#a'/></g><use href='#b'/>",
            "<g id='a'><use href='#a'/></g>",
            "<mask id='a'><path/></mask><mask id='b'><g mask='url(#a)'/></mask><g mask='url(#b)'/>",
            "<pattern id='a'><path fill='url(#a)'/></pattern>",
            "<style>g { clip-path: url(#a) }</style><clipPath id='a'/>",
        ] {
            let said = with(nested).expect_err(nested);
            assert!(said.starts_with("repeats what repeats something itself"), "{said}");
        }
        let mask = format!("<mask id='a'>{}</mask>", "<path/>".repeat(100));
        let many = with(&format!("{mask}{}", "<g style='mask: url(\"#a\")'/>".repeat(60)));
        assert!(many.unwrap_err().contains("more than 5000 elements"));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC*", inside in "[<>/a-z\"'=# ]*") {
            let _ = check(&text);
            let _ = with(&inside);
        }
    }
}
