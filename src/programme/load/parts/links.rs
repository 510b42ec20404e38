//! What leads elsewhere, and what is shown beside texts.

use crate::programme::json;
use crate::programme::model::{Image, KindLink, Link, LinkKind};
use crate::programme::reader::{Reader, path, url};

pub fn link(mut from: Reader) -> Option<Link> {
    Some(Link { url: from.need("url", url)?, title: from.needed_text("title")? })
}

pub fn kind_link(mut from: Reader) -> Option<KindLink> {
    Some(KindLink {
        kind: LinkKind::from_code(&from.words("kind")),
        url: from.need("url", url)?,
        title: from.text("title"),
    })
}

/// A picture.
pub fn image(from: &mut Reader, name: &str) -> Option<Image> {
    from.part(name, |mut from| {
        Some(Image {
            src: from.need("src", path)?,
            alt: from.text("alt"),
            width: from.may("width", json::small).unwrap_or_default(),
            height: from.may("height", json::small).unwrap_or_default(),
        })
    })
}
