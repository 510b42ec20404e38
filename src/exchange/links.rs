//! Addresses of sources as our links may have them.

use crate::programme::lang::Lang;
use crate::programme::model::{KindLink, LinkKind};
use crate::programme::text::Text;
use url::Url;

/// A complete address of what a source writes: `example.org` is meant as a host, `/file.pdf` as a
/// path on the host of `base`. `None` when it leads nowhere, or not into the web.
pub fn absolute(address: &str, base: &str) -> Option<String> {
    let address = address.trim();
    if address.is_empty() {
        return None;
    }
    let url = match Url::parse(address) {
        Ok(url) => url,
        Err(_) => match Url::parse(base) {
            _ if is_host(address) => Url::parse(&format!("https://{address}")).ok()?,
            Ok(base) => base.join(address).ok()?,
            Err(_) => return None,
        },
    };
    if !matches!(url.scheme(), "https" | "http") || !url.has_host() {
        return None;
    }
    // As it was written, where that says the same: a slash at the end is not everybody's.
    let as_written =
        [address.to_owned(), format!("https://{address}")].into_iter().find(|written| {
            let is_fit = !address.starts_with('/') && !written.contains(char::is_whitespace);
            is_fit && written.starts_with("http") && Url::parse(written).is_ok_and(|it| it == url)
        });
    Some(as_written.unwrap_or_else(|| url.to_string()))
}

fn is_host(address: &str) -> bool {
    let host = address.split('/').next().unwrap_or_default();
    let (name, end) = host.rsplit_once('.').unwrap_or_default();
    let is_end = end.len() >= 2 && end.bytes().all(|byte| byte.is_ascii_alphabetic());
    let files =
        ["pdf", "png", "jpg", "jpeg", "html", "htm", "odp", "pptx", "zip", "txt", "svg", "webp"];
    is_end && !name.is_empty() && !files.contains(&&*end.to_ascii_lowercase())
}

/// A link. Its title is left out where it says no more than the address or the kind.
pub fn link(kind: LinkKind, url: String, title: &str, lang: Lang) -> KindLink {
    let title = super::html::line(title);
    let title = match title.is_empty() || title == url || title == kind.code() {
        true => Text::default(),
        false => Text::of(lang, title),
    };
    KindLink { kind, url: url.into(), title }
}

/// What is to be had behind a link, as far as its title, the word that the source has for its type,
/// and its address tell. (English, French and German: what sources are written in.)
pub fn kind(title: &str, of_type: &str, url: &str) -> LinkKind {
    let said = format!("{title} {of_type}").to_lowercase();
    let word = LinkKind::from_code(title);
    if word != LinkKind::Other {
        return word;
    }
    let has = |words: &[&str]| words.iter().any(|word| said.contains(word));
    let path = url.split(['?', '#']).next().unwrap_or_default().to_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|end| path.ends_with(end));
    if has(&["feedback", "avis"]) {
        LinkKind::Feedback
    } else if has(&["video recording", "recording", "enregistrement", "aufzeichnung", "replay"])
        || ends(&[".webm", ".mp4"])
    {
        LinkKind::Recording
    } else if has(&["slides", "diapo", "folien", "presentation", "présentation"])
        || ends(&[".odp", ".pptx", ".ppt", ".key"])
    {
        LinkKind::Slides
    } else if has(&["live stream", "livestream", "stream", "direct"]) {
        LinkKind::Stream
    } else if has(&["paper", "article"]) {
        LinkKind::Paper
    } else if has(&["registration", "sign up", "signup", "inscription", "anmeldung"]) {
        LinkKind::Registration
    } else {
        LinkKind::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_is_made_complete() {
        let base = "https://a.example/2030/schedule/";
        for (address, wanted) in [
            ("https://b.example", "https://b.example"),
            ("/f.pdf", "https://a.example/f.pdf"),
            ("f.pdf", "https://a.example/2030/schedule/f.pdf"),
            ("b.example", "https://b.example"),
            ("www.b.example/c", "https://www.b.example/c"),
            ("//b.example/c", "https://b.example/c"),
            ("https://b.example/a b", "https://b.example/a%20b"),
        ] {
            assert_eq!(absolute(address, base).as_deref(), Some(wanted), "{address}");
        }
        for address in ["", " ", "mailto:a@b.example", "javascript:x()", "ftp://b.example/"] {
            assert_eq!(absolute(address, base), None, "{address}");
        }
        assert_eq!(absolute("/f.pdf", ""), None);
    }

    #[test]
    fn what_is_to_be_had_is_told_by_what_is_said_of_it() {
        assert_eq!(
            kind("Video recording (mp4)", "", "https://a.example/x.mp4"),
            LinkKind::Recording
        );
        assert_eq!(kind("", "slides", "https://a.example/x.pdf"), LinkKind::Slides);
        assert_eq!(kind("Submit feedback", "", "https://a.example/"), LinkKind::Feedback);
        assert_eq!(kind("Website", "", "https://a.example/"), LinkKind::Other);
    }

    proptest! {
        #[test]
        fn an_address_is_one_that_our_links_may_have(address in "\\PC*") {
            if let Some(url) = absolute(&address, "https://a.example/b/") {
                prop_assert!(url.starts_with("http") && !url.contains(' '), "{}", url);
            }
        }
    }
}
