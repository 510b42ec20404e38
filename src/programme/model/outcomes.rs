//! The part of the published file that comes after the event.

use super::Status;
use crate::programme::lang::Lang;
use crate::programme::text::Text;
use serde::{Deserialize, Serialize};

/// What came of the event.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Outcomes {
    /// Opening words, with markup as in Markdown.
    pub introduction: Text,
    /// The axes that recommendations can belong to.
    pub axes: Vec<Axis>,
    /// The recommendations that the event has made.
    pub recommendations: Vec<Recommendation>,
    /// The report on the event; left out while there is none.
    pub report: Option<Report>,
    /// What followed.
    pub follow_up: Vec<FollowUp>,
    /// How sure translations are (attested, close, own), never shown:
    /// `{"introduction":{"ar":"own"}}`.
    #[serde(skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// A priority that cuts across verticals.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Axis {
    /// Short name by which recommendations refer to it, such as `trust`; no two axes share one.
    pub id: Box<str>,
    /// Name of the axis.
    pub name: Text,
    /// What the axis is about, in a few sentences, with markup as in Markdown.
    #[serde(default)]
    pub text: Text,
    /// How sure translations are (attested, close, own), never shown: `{"name":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// One recommendation, of a vertical or of an axis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Recommendation {
    /// Short name, such as `legal-framework`; no two recommendations share one.
    pub id: Box<str>,
    /// Ids of the verticals that it belongs to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub verticals: Vec<Box<str>>,
    /// Id of the axis that it belongs to; left out when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub axis: Option<Box<str>>,
    /// The recommendation in a few words.
    pub title: Text,
    /// The recommendation in full, with markup as in Markdown.
    pub text: Text,
    /// Where the facts come from.
    #[serde(default)]
    pub source: Text,
    /// How sure translations are (attested, close, own), never shown: `{"title":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// The report, in its editions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Report {
    /// Title of the report.
    pub title: Text,
    /// What the report says, in a few sentences, with markup as in Markdown.
    #[serde(default)]
    pub text: Text,
    /// Where the report can be had, one entry for each language.
    pub editions: Vec<Edition>,
    /// How sure translations are (attested, close, own), never shown: `{"title":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// The report in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Edition {
    /// Language of this edition (BCP 47).
    pub language: Lang,
    /// Where it can be had: `https:` or `http:`.
    #[cfg_attr(test, schemars(regex(pattern = "^https?://")))]
    pub url: Box<str>,
}

/// Something that followed from the event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FollowUp {
    /// What followed, in a few words.
    pub title: Text,
    /// What followed, in full, with markup as in Markdown.
    pub text: Text,
    /// Where the facts come from.
    #[serde(default)]
    pub source: Text,
    /// How sure translations are (attested, close, own), never shown: `{"title":{"ar":"own"}}`.
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}
