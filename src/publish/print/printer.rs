//! The programme to be printed.

use super::paper::Paper;
use crate::address::{Page, query_string};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::publish::site_url::SiteUrl;

/// A programme to be printed, the address of the site that shows it as it is now, and paper.
pub struct Printer<'a> {
    /// The programme.
    pub index: &'a Index,
    /// The address of the site.
    pub site: &'a SiteUrl,
    /// The paper for the wall.
    pub paper: Paper,
}

impl Printer<'_> {
    /// The address of the live programme in a language, filtered.
    pub fn live(&self, lang: Lang, filters: &[(&str, String)]) -> String {
        self.site.page(&Page::Programme, lang) + &query_string(filters)
    }
}
