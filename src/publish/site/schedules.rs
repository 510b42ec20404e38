//! The files of a site that other apps subscribe to: EventFahrplan, Giggity and their like.

use crate::exchange::Outgoing;
use crate::exchange::export::named;
use crate::publish::site_url::SiteUrl;

/// Their names in the site, with their formats.
const FILES: [(&str, &str); 2] = [("schedule.xml", "frab-xml"), ("schedule.json", "frab-json")];

/// Path and content of each. `text`: the organiser's programme.
///
/// # Errors
/// A sentence for the command line when one cannot be made.
pub fn schedules(text: &str, site: &SiteUrl) -> Result<Vec<(&'static str, Vec<u8>)>, String> {
    let out = Outgoing::read(text, Some(site.url("")))?;
    let made = FILES.into_iter().map(|(path, format)| {
        let format = named(format, path).ok_or(format!("{format} is not written"))?;
        Ok((path, (format.writer)(&out)?))
    });
    made.collect()
}
