//! The look of the event.

use serde::{Deserialize, Serialize};

/// The look of the event: its colours, and files beside this one. Whatever is made of the colours
/// can be read: one that is too light or too dark for that is changed, and `check` says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Brand {
    /// The colour of bands and buttons, on which text is white: `#1f3a93`. Links and the greys of
    /// pages follow it.
    #[cfg_attr(test, schemars(regex(pattern = "^#[0-9A-Fa-f]{6}$")))]
    pub colour: Box<str>,
    /// The colour of what catches the eye on these, light enough for that; a light tint of the
    /// colour if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(regex(pattern = "^#[0-9A-Fa-f]{6}$")))]
    pub accent: Option<Box<str>>,
    /// The pattern on bands: `zellige`, `none` (also if missing), or the tile of one of the
    /// event's own as a drawing in SVG, in white: `images/pattern.svg`.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub pattern: Box<str>,
    /// The logo of the event, for a band in its colour: SVG, PNG, JPEG or WebP. One that would be
    /// hard to see there gets a white plate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<Box<str>>,
    /// The icon of the app, which is square: SVG, or a picture of at least 512 pixels. A sign in
    /// the event's colours if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub favicon: Option<Box<str>>,
}
