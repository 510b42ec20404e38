//! What calendars say of themselves (RFC 7986, and the `X-WR-` of before).

use super::super::draft::{Draft, words};
use super::super::fields::any;
use super::super::links::absolute;
use super::content::Component;
use super::texts::{of_line, of_rich};
use crate::programme::lang::Lang;
use crate::programme::model::Link;
use crate::programme::text::Text;

/// What names the event and is read, and what only machines need.
const TAKEN: [&str; 9] = [
    "DESCRIPTION",
    "NAME",
    "SOURCE",
    "TIMEZONE-ID",
    "URL",
    "X-ORIGINAL-URL",
    "X-WR-CALDESC",
    "X-WR-CALNAME",
    "X-WR-TIMEZONE",
];

/// Reads it into the draft. Of several calendars the first one that says something counts. `is_ours`:
/// whether we wrote it, so that it is described by the theme of the event, and leads to our own site.
pub fn read(calendars: &[Component], lang: Lang, is_ours: bool, draft: &mut Draft) {
    draft.event.words_for_tracks = Some(words::tracks());
    for calendar in calendars {
        let named = ["NAME", "X-WR-CALNAME"].map(|name| of_line(calendar, name, lang));
        let name = named.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
        if draft.event.name.is_empty() {
            draft.event.name = name;
        }
        let about = of_rich(calendar, &["DESCRIPTION", "X-WR-CALDESC"], lang);
        if is_ours {
            draft.event.theme = of_line(calendar, "DESCRIPTION", lang);
        } else if !about.is_empty() && !draft.event.about.contains(&about) {
            draft.event.about.push(about);
        }
        for name in ["URL", "X-ORIGINAL-URL"] {
            let Some(url) = absolute(calendar.value(name), "") else { continue };
            if !is_ours && draft.event.links.iter().all(|link| *link.url != *url) {
                let title = any(&draft.event.name);
                let title = if title.is_empty() { url.clone() } else { title };
                draft.event.links.push(Link { title: Text::of(lang, title), url: url.into() });
            }
        }
        for property in calendar.properties.iter().filter(|it| !TAKEN.contains(&&*it.name)) {
            draft.extras.count(format!("VCALENDAR.{}", property.name));
        }
    }
}
