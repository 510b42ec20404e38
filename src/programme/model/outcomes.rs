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
    /// Opening words.
    pub introduction: Text,
    /// The axes that recommendations can belong to.
    pub axes: Vec<Axis>,
    pub recommendations: Vec<Recommendation>,
    pub report: Option<Report>,
    /// What followed.
    pub follow_up: Vec<FollowUp>,
    #[serde(skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// A priority that cuts across verticals.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Axis {
    pub id: Box<str>,
    pub name: Text,
    #[serde(default)]
    pub text: Text,
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// One recommendation, of a vertical or of an axis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Recommendation {
    pub id: Box<str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub verticals: Vec<Box<str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub axis: Option<Box<str>>,
    pub title: Text,
    pub text: Text,
    /// Where the facts come from.
    #[serde(default)]
    pub source: Text,
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// The report, in its editions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Report {
    pub title: Text,
    #[serde(default)]
    pub text: Text,
    pub editions: Vec<Edition>,
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}

/// The report in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Edition {
    pub language: Lang,
    /// Where it can be had: `https:` only.
    #[cfg_attr(test, schemars(regex(pattern = "^https://")))]
    pub url: Box<str>,
}

/// Something that followed from the event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FollowUp {
    pub title: Text,
    pub text: Text,
    #[serde(default)]
    pub source: Text,
    #[serde(default, skip_serializing_if = "Status::is_empty")]
    pub status: Status,
}
