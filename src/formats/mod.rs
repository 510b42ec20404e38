//! Other people's formats: what is handed on to calendars and to search engines. Pure.
//!
//! - [`icalendar`]: sessions for calendars (RFC 5545, RFC 7986)
//! - [`qr`]: links for cameras (ISO/IEC 18004)
//! - `json_ld`: pages for search engines (schema.org); only a publisher writes it

pub mod icalendar;
#[cfg(feature = "publish")]
pub mod json_ld;
pub mod qr;

use crate::programme::model::Session;

/// Where the site's pages are, as absolute addresses in the language that is written. Formats
/// leave all addresses out when the site's own one is not known.
#[derive(Clone, Copy)]
pub struct Links<'a> {
    /// The page that lists the sessions.
    pub page: &'a str,
    /// The page of a session.
    pub session: &'a dyn Fn(&Session) -> String,
}
