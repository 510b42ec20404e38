//! What leads elsewhere, and what is shown beside texts.

use crate::programme::text::Text;
use serde::{Deserialize, Serialize};

/// A link to somewhere else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Link {
    /// `https:` or `http:`; anything else is not shown as a link.
    #[cfg_attr(test, schemars(regex(pattern = "^https?://")))]
    pub url: Box<str>,
    /// What is shown as the link.
    pub title: Text,
}

/// A link of a session or of a person, which says what is to be had there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct KindLink {
    /// What is to be had there: `slides`, `recording`, `stream`, `paper`, `registration`,
    /// `feedback`, `page` or `other` (also if missing).
    #[serde(default, skip_serializing_if = "LinkKind::is_default")]
    pub kind: LinkKind,
    /// `https:` or `http:`; anything else is not shown as a link.
    #[cfg_attr(test, schemars(regex(pattern = "^https?://")))]
    pub url: Box<str>,
    /// What is shown as the link; the name of its kind when it is missing.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub title: Text,
}

/// What is to be had behind a link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "documented variants make the schema refuse unknown words")]
pub enum LinkKind {
    Slides,
    Recording,
    Stream,
    Paper,
    Registration,
    Feedback,
    Page,
    #[default]
    #[serde(other)]
    Other,
}

/// A picture that lies beside the programme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Image {
    /// Where it is, from the place of this file: `images/plan.png`. PNG, JPEG or WebP; it is made
    /// smaller at publication.
    pub src: Box<str>,
    /// What can be seen on it, for whoever cannot; nothing where the text beside it says it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub alt: Text,
    /// Width in pixels. Written at publication.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub width: u16,
    /// Height in pixels. Written at publication.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub height: u16,
}

fn is_zero(pixels: &u16) -> bool {
    *pixels == 0
}

impl LinkKind {
    fn is_default(&self) -> bool {
        *self == LinkKind::default()
    }
}
