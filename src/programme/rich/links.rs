//! Where links lead, and how they are written (CommonMark, sections 6.3 and 6.5; GitHub's
//! "Autolinks (extension)").

use super::letters::{is_of_word, is_punctuation, is_space, is_unseen};

/// Brackets in each other inside of an address; one with more is none.
const DEEPEST: u32 = 32;

/// What stands behind the words of a link: `(https://… "title")`.
pub(super) struct Tail {
    pub url: String,
    pub title: String,
    /// The place behind it.
    pub end: usize,
}

/// An address as it is told to people: without `mailto:` and `tel:`.
pub fn address(url: &str) -> &str {
    let scheme = ["mailto:", "tel:"].into_iter().find(|scheme| begins(url, scheme));
    &url[scheme.map_or(0, str::len)..]
}

/// Whether a link may lead there.
pub(super) fn is_allowed(url: &str) -> bool {
    let letter = |letter: char| is_space(letter) || letter.is_control() || is_unseen(letter);
    let leads = |scheme: &str| begins(url, scheme) && url.len() > scheme.len();
    !url.contains(letter) && ["https://", "http://", "mailto:", "tel:"].into_iter().any(leads)
}

/// Reads what stands behind the words of a link, from the bracket at `at` on.
pub(super) fn tail(text: &str, at: usize) -> Option<Tail> {
    let rest = text[at..].strip_prefix('(')?;
    let inside = rest.trim_ascii_start();
    let (url, behind) = destination(inside)?;
    let next = behind.trim_ascii_start();
    let has_space = next.len() < behind.len();
    let (title, next) = if has_space { title(next)? } else { (String::new(), next) };
    let next = next.trim_ascii_start().strip_prefix(')')?;
    Some(Tail { url, title, end: text.len() - next.len() })
}

/// An address in the brackets of a link, and what is behind it.
fn destination(text: &str) -> Option<(String, &str)> {
    if let Some(text) = text.strip_prefix('<') {
        let end = find(text, |letter| "<>\n".contains(letter))?;
        let behind = text[end..].strip_prefix('>')?;
        return Some((unescaped(&text[..end]), behind));
    }
    let (mut open, mut too_deep) = (0, false);
    let end = find(text, |letter| {
        match letter {
            '(' => open += 1,
            ')' if open == 0 => return true,
            ')' => open -= 1,
            _ => {}
        }
        too_deep |= open > DEEPEST;
        too_deep || is_space(letter) || letter.is_control()
    })
    .filter(|_| open == 0)?;
    Some((unescaped(&text[..end]), &text[end..]))
}

/// A title, if there is one, and what is behind it.
fn title(text: &str) -> Option<(String, &str)> {
    let close = match text.chars().next() {
        Some(quote @ ('"' | '\'')) => quote,
        Some('(') => ')',
        _ => return Some((String::new(), text)),
    };
    let inside = &text[1..];
    let end = find(inside, |letter| letter == close || letter == '(' && close == ')')?;
    let behind = inside[end..].strip_prefix(close)?;
    Some((unescaped(&inside[..end]), behind))
}

/// The place of the first letter that is wanted and stands behind no backslash.
fn find(text: &str, mut is_wanted: impl FnMut(char) -> bool) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().find_map(|(at, letter)| {
        let is_sign = escaped && letter.is_ascii_punctuation();
        escaped = letter == '\\' && !escaped;
        (!is_sign && is_wanted(letter)).then_some(at)
    })
}

/// A text without the backslashes before signs.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let sign = letters.next_if(|next| letter == '\\' && next.is_ascii_punctuation());
        out.push(sign.unwrap_or(letter));
    }
    out
}

/// An address in `<…>` at the beginning: what is shown, and the address. What is shown is as long
/// as what stands there, but for the two signs.
pub(super) fn autolink(text: &str) -> Option<(&str, String)> {
    let inside = text.strip_prefix('<')?;
    let end = inside.find(|letter: char| "<>".contains(letter) || is_space(letter))?;
    let shown = &inside[..end];
    if !inside[end..].starts_with('>') {
        return None;
    }
    if is_allowed(shown) {
        return Some((shown, shown.to_owned()));
    }
    is_mail(shown).then(|| (shown, format!("mailto:{shown}")))
}

/// Whether it is somebody's address for mail.
fn is_mail(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let is_name =
        |letter: char| letter.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(letter);
    let is_label = |label: &str| {
        let is_inside = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        matches!(label.len(), 1..=63)
            && label.bytes().all(is_inside)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    !name.is_empty() && name.chars().all(is_name) && host.split('.').all(is_label)
}

/// The address that stands bare at the beginning of a text. What ends a sentence or closes what
/// was opened before it is none of it.
pub(super) fn bare(text: &str) -> Option<&str> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| begins(text, scheme))?;
    let host = &text[scheme.len()..];
    let is_in_host = |letter: char| is_of_word(letter) || matches!(letter, '-' | '_' | '.');
    let host = &host[..host.find(|letter| !is_in_host(letter)).unwrap_or(host.len())];
    let signs = host.bytes().rev().take_while(|byte| matches!(byte, b'-' | b'_' | b'.')).count();
    let host = &host[..host.len() - signs];
    if !host.starts_with(is_of_word) || !host.contains('.') {
        return None;
    }
    let mut open = 0;
    let ends = |letter: char| {
        match letter {
            '[' => open += 1,
            ']' if open == 0 => return true,
            ']' => open -= 1,
            _ => {}
        }
        letter == '<' || is_space(letter) || letter.is_control() || is_unseen(letter)
    };
    let mut url = &text[..text.find(ends).unwrap_or(text.len())];
    let count = |sign: char| url.chars().filter(|letter| *letter == sign).count();
    let mut unopened = count(')').saturating_sub(count('('));
    while let Some(last) = url.chars().next_back() {
        let is_of_the_sentence = match last {
            ')' if unopened > 0 => {
                unopened -= 1;
                true
            }
            _ => "?!.,:;*_~'\"`".contains(last) || !last.is_ascii() && is_punctuation(last),
        };
        if !is_of_the_sentence {
            break;
        }
        url = &url[..url.len() - last.len_utf8()];
    }
    Some(url)
}

/// Whether a text begins like this, in either case.
fn begins(text: &str, with: &str) -> bool {
    let letters = text.bytes().map(|byte| byte.to_ascii_lowercase());
    text.len() >= with.len() && letters.zip(with.bytes()).all(|(one, other)| one == other)
}
