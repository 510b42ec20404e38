//! Tags of HTML, and what only looks like one: `Vec<T>` has none.

/// The elements of HTML (the living standard of the WHATWG, section 4), and those of old that texts
/// still have.
const ELEMENTS: [&str; 125] = [
    "a",
    "abbr",
    "acronym",
    "address",
    "area",
    "article",
    "aside",
    "audio",
    "b",
    "base",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "body",
    "br",
    "button",
    "canvas",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "data",
    "datalist",
    "dd",
    "del",
    "details",
    "dfn",
    "dialog",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "fieldset",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "frame",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "legend",
    "li",
    "link",
    "main",
    "map",
    "mark",
    "marquee",
    "math",
    "menu",
    "meta",
    "meter",
    "nav",
    "nobr",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "output",
    "p",
    "param",
    "picture",
    "pre",
    "progress",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "script",
    "search",
    "section",
    "select",
    "slot",
    "small",
    "source",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "track",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
    "xmp",
];

/// Whether HTML has an element of this name, in whatever case.
pub fn is_element(name: &str) -> bool {
    ELEMENTS.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Whether a tag, or a comment, begins with the `<` in front of this. (That it ends somewhere is seen
/// to by who asks: to look for that here would take the square of the text.)
fn is_tag(rest: &str) -> bool {
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    // What Word adds to HTML is in namespaces of its own: `<o:p>`.
    let of_word = ["o:", "v:", "w:", "st1:"].iter().find_map(|space| rest.strip_prefix(space));
    let rest = of_word.unwrap_or(rest);
    let name = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let behind = rest[name..].chars().next();
    let ends = behind.is_some_and(|next| next == '>' || next == '/' || next.is_whitespace());
    let is_known = is_element(&rest[..name]);
    rest.starts_with("!--") || ends && (is_known || of_word.is_some() && name > 0)
}

/// Whether there is a tag in a text.
pub fn has_tag(text: &str) -> bool {
    let end = text.rfind('>').unwrap_or_default();
    text[..end].match_indices('<').any(|(at, _)| is_tag(&text[at + 1..]))
}

/// HTML in which all that is no tag does not look like one either.
pub fn without_lookalikes(text: &str) -> String {
    let end = text.rfind('>').unwrap_or_default();
    let mut parts = text.split('<');
    let mut whole = parts.next().unwrap_or_default().to_owned();
    let mut rest = &text[whole.len()..];
    for part in parts {
        let ends = text.len() - rest.len() < end;
        rest = &rest[1..];
        whole += if ends && is_tag(rest) { "<" } else { "&lt;" };
        whole += part;
        rest = &rest[part.len()..];
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_elements_are_in_order_and_each_stands_once() {
        assert!(ELEMENTS.windows(2).all(|two| two[0] < two[1]));
    }

    #[test]
    fn what_only_looks_like_a_tag_is_none() {
        for text in ["Vec<T>", "a <b", "1<2>0", "<pears>", "<3", "< b >"] {
            assert!(!has_tag(text), "{text}");
            assert_eq!(without_lookalikes(text), text.replace('<', "&lt;"));
        }
        for text in
            ["<b>", "</P >", "<br/>", "<!-- a -->", "<a href='x'>", "a<wbr />b", "<o:p></o:p>"]
        {
            assert!(has_tag(text), "{text}");
            assert_eq!(without_lookalikes(text), text);
        }
        assert_eq!(without_lookalikes("a<b>c<T></b"), "a<b>c&lt;T>&lt;/b");
    }
}
