//! The files of a site that other apps subscribe to: EventFahrplan, Giggity and their like.

use crate::exchange::Outgoing;
use crate::exchange::export::named;
use crate::publish::site_url::SiteUrl;
use crate::sentences::Sentence;

/// Their names in the site, with their formats.
const FILES: [(&str, &str); 3] = [
    ("schedule.xml", "frab-xml"),
    ("schedule.json", "frab-json"),
    ("schedule-v2.json", "c3voc-v2"),
];

/// Path and content of each. `text`: the organiser's programme.
///
/// # Errors
/// A sentence for the command line when one cannot be made.
pub fn schedules(text: &str, site: &SiteUrl) -> Result<Vec<(&'static str, Vec<u8>)>, Sentence> {
    let out = Outgoing::read(text, Some(site.url("")))?;
    let made = FILES.into_iter().map(|(path, format)| {
        let format = named(format, path).ok_or(format!("{format} is not written"))?;
        Ok((path, (format.writer)(&out)?))
    });
    made.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::{Input, Options, detect, read};

    #[test]
    fn each_file_is_one_of_its_format_with_the_sessions_of_the_programme() {
        let text = include_str!("../../../public/programme.json");
        let origin = "https://programme.example.org".to_owned();
        let site = SiteUrl { origin, base: "/".to_owned() };
        let files = schedules(text, &site).unwrap();
        assert_eq!(files.len(), FILES.len());
        for ((path, bytes), (_, format)) in files.into_iter().zip(FILES) {
            let input = [Input::named(path.to_owned(), bytes)];
            let draft = read(&input, None, &Options::default()).unwrap();
            assert_eq!(draft.format, detect::named(format).unwrap().name, "{path}");
            assert_eq!(draft.sessions.len(), 30, "{path}");
        }
    }
}
