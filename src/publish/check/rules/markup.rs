//! HTML, and Markdown where none is read.

use super::super::findings::{Code, Finding};
use super::super::path::{Path, Step};
use super::super::tour::Tour;
use super::texts::of_each;
use crate::exchange::html::tags::is_element;
use crate::sentences::{Sentence, quoted};

/// Names of characters that some programs write into texts that they export.
const ENTITIES: &[&str] = &["amp", "lt", "gt", "quot", "apos", "nbsp", "eacute", "egrave", "rsquo"];

/// Elements that no text is exported with. Their names are rather placeholders of its author:
/// `<title>`, `<data>`.
const PLACEHOLDERS: &[&str] = &[
    "acronym", "area", "base", "big", "canvas", "data", "datalist", "dialog", "frame", "hgroup",
    "map", "marquee", "math", "menu", "meter", "nobr", "noscript", "object", "optgroup", "option",
    "output", "param", "progress", "rp", "rt", "ruby", "search", "select", "slot", "time", "title",
    "track", "xmp",
];

/// The texts in which Markdown is read; a list counts for each of its elements.
const RICH: &[&[&str]] = &[
    &["event", "about"],
    &["sessions", "abstract"],
    &["people", "biography"],
    &["outcomes", "introduction"],
    &["outcomes", "axes", "text"],
    &["outcomes", "recommendations", "text"],
    &["outcomes", "report", "text"],
    &["outcomes", "follow_up", "text"],
];

/// HTML: the app shows it letter by letter.
pub fn html(tour: &Tour) -> Vec<Finding> {
    of_each(tour, |path, words| {
        let found = tag(words).or_else(|| entity(words))?;
        let message =
            Sentence::new("html").with("found", quoted(found)).with("link", "[a link](https://…)");
        let advice = message.part(if is_rich(path) { "rich" } else { "advice" });
        Some(Finding::new(Code::Html, path.clone(), message).advising(advice))
    })
}

/// Markdown in texts that are plain.
pub fn markdown(tour: &Tour) -> Vec<Finding> {
    of_each(tour, |path, words| {
        let found = marks(words).filter(|_| !is_rich(path))?;
        let message = Sentence::new("markdown").with("found", quoted(found));
        Some(Finding::new(Code::Markdown, path.clone(), message))
    })
}

/// Whether Markdown is read in the text at a path.
fn is_rich(path: &Path) -> bool {
    let fields = path.steps().iter().filter_map(|step| match step {
        Step::Field(name) => Some(&**name),
        Step::Item(_) => None,
    });
    RICH.iter().any(|rich| fields.clone().eq(rich.iter().copied()))
}

/// The first tag or comment: `<b>`, `</p>`, `<!-- -->`. What is in such brackets and no element
/// of HTML is a sign of its author: `Vec<T>`, `<https://…>`, `<name@host>`.
fn tag(words: &str) -> Option<&str> {
    words.match_indices('<').find_map(|(at, _)| {
        let rest = &words[at..];
        if let Some(end) = rest.strip_prefix("<!").and_then(|_| rest.find('>')) {
            let inside = &rest[2..end];
            let doctype = inside.get(..7).is_some_and(|it| it.eq_ignore_ascii_case("doctype"));
            return (doctype || inside.starts_with("--")).then_some(&rest[..=end]);
        }
        let found = &rest[..=rest.find('>')?];
        is_tag(found, words).then_some(found)
    })
}

/// Whether `<…>` is a tag of HTML, in its text.
fn is_tag(found: &str, words: &str) -> bool {
    let inside = found[1..found.len() - 1].trim_end_matches('/');
    let (closes, inside) = inside.strip_prefix('/').map_or((false, inside), |rest| (true, rest));
    let end = inside.find(|ch: char| !ch.is_ascii_alphanumeric()).unwrap_or(inside.len());
    let (name, more) = inside.split_at(end);
    if !is_element(name) || PLACEHOLDERS.contains(&&*name.to_ascii_lowercase()) {
        return false;
    }
    let attributes = more.trim();
    if !attributes.is_empty() {
        // `a <b and c> d` compares.
        return more.starts_with(char::is_whitespace) && (closes || has_value(attributes));
    }
    // `Vec<A>` and `a<b>c` are anything but links and bold letters.
    let alone = name.len() > 1 || closes || name.eq_ignore_ascii_case("p");
    alone || words.to_ascii_lowercase().contains(&format!("</{}>", name.to_ascii_lowercase()))
}

/// Whether attributes begin with one that has a value, as `href="…"`.
fn has_value(attributes: &str) -> bool {
    let is_name = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '-' | ':' | '_');
    attributes.contains('=') && attributes.trim_start_matches(is_name).trim_start().starts_with('=')
}

/// The first character reference: `&amp;`, `&#39;`.
fn entity(words: &str) -> Option<&str> {
    words.match_indices('&').find_map(|(at, _)| {
        let rest = &words[at..];
        let end = rest.find(';')?;
        let name = &rest[1..end];
        let number = name.strip_prefix('#').map(|number| number.trim_start_matches(['x', 'X']));
        let is_number = number
            .is_some_and(|it| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_hexdigit()));
        (is_number || ENTITIES.contains(&name)).then_some(&rest[..=end])
    })
}

/// The first part that is meant as Markdown: `**bold**`, `[text](https://…)`, `# heading`, code in
/// backticks.
fn marks(words: &str) -> Option<&str> {
    let pairs = ["**", "__", "`"].into_iter().find_map(|mark| between(words, mark));
    pairs.or_else(|| link(words)).or_else(|| heading(words))
}

/// What stands between two equal marks, with the marks: no blank on their inner sides.
fn between<'w>(words: &'w str, mark: &str) -> Option<&'w str> {
    words.match_indices(mark).find_map(|(at, _)| {
        let inside = &words[at + mark.len()..];
        let length = inside.find(mark)?;
        let outer = |ch: Option<char>| ch.is_none_or(|ch| !ch.is_alphanumeric());
        let free = outer(words[..at].chars().next_back())
            && outer(inside[length + mark.len()..].chars().next());
        let inside = &inside[..length];
        let tight = inside.trim() == inside && inside.contains(char::is_alphabetic);
        // Inside of words only asterisks make bold; a backtick there is somebody's apostrophe.
        let tight = tight && (mark == "**" || free) && !inside.contains('\n');
        tight.then(|| &words[at..at + length + 2 * mark.len()])
    })
}

/// `[text](https://…)`
fn link(words: &str) -> Option<&str> {
    words.match_indices("](").find_map(|(at, _)| {
        let start = words[..at].rfind('[')?;
        let target = &words[at + 2..];
        let length = target.find(')')?;
        let is_target = ["http://", "https://", "mailto:", "/", "#"]
            .into_iter()
            .any(|begins| target.starts_with(begins));
        is_target.then(|| &words[start..at + 2 + length + 1])
    })
}

/// A line such as `## heading`.
fn heading(words: &str) -> Option<&str> {
    words.lines().find(|line| {
        let text = line.trim_start_matches('#');
        let depth = line.len() - text.len();
        (1..=6).contains(&depth)
            && text.starts_with(' ')
            && text.trim_start().starts_with(char::is_alphabetic)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn html_is_told_from_plain_signs() {
        let found = |words| tag(words).or_else(|| entity(words));
        assert_eq!(found("a <b>bold</b> word"), Some("<b>"));
        assert_eq!(found("a<br/>b"), Some("<br/>"));
        assert_eq!(found("a<BR>b"), Some("<BR>"));
        assert_eq!(found("2 < 3 </p>"), Some("</p>"));
        assert_eq!(found("<a href='x'>there"), Some("<a href='x'>"));
        assert_eq!(found("<!-- note -->"), Some("<!-- note -->"));
        assert_eq!(found("<!DOCTYPE html>"), Some("<!DOCTYPE html>"));
        assert_eq!(found("a < b <p class=\"x\">c"), Some("<p class=\"x\">"));
        assert_eq!(found("R&amp;D"), Some("&amp;"));
        assert_eq!(found("l&#39;IA & l&#x2019;art"), Some("&#39;"));
        for plain in ["R&D; suite", "a < b > c", "<3", "A & B; C", "&#;", "&", "<", "<b", "x <"] {
            assert_eq!(found(plain), None, "{plain}");
        }
    }

    #[test]
    fn brackets_around_no_element_are_no_html() {
        for plain in [
            "A generic List<T> maps to Vec<T>",
            "Vec<u8>, Map<K, V>, Vec<A>, Box<dyn Error>",
            "see <https://betrusted.io>",
            "<name@host>, <code@example.org>, <a@b.example>",
            "a <b and c> d",
            "a<b>c",
            "<name> is called",
            "<T>",
            "<!>",
            "<>",
        ] {
            assert_eq!(tag(plain), None, "{plain}");
        }
    }

    #[test]
    fn markdown_is_told_from_plain_signs() {
        assert_eq!(marks("Un **grand** mot"), Some("**grand**"));
        assert_eq!(marks("Un __grand__ mot"), Some("__grand__"));
        assert_eq!(
            marks("see [the site](https://a.example/) now"),
            Some("[the site](https://a.example/)")
        );
        assert_eq!(marks("# Ouverture"), Some("# Ouverture"));
        assert_eq!(marks("a\n## b"), Some("## b"));
        assert_eq!(marks("the `check` command"), Some("`check`"));
        for plain in [
            "2 ** 3 ** 4",
            "C# et F#",
            "#IA",
            "# 1",
            "*",
            "a_b_c",
            "a__b__c",
            "[1] (2)",
            "[sic](2)",
            "l`art d`ici",
            "2**3**4",
            "**",
            "****",
            "5 * 3 * 2",
            "***",
            "note [1](voir)",
        ] {
            assert_eq!(marks(plain), None, "{plain}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(words in "\\PC*", signs in "[<>/!&;#`*_\\[\\]()ab é-]*") {
            for words in [words, signs] {
                let _ = (tag(&words), entity(&words), marks(&words));
            }
        }
    }
}
