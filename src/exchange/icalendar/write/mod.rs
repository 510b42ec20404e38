//! A calendar of the whole programme: the one that visitors subscribe to, with what only other programs
//! read: rooms and people one by one, and abstracts in all languages (RFC 9073), and links (RFC 9253,
//! RFC 7986).

#[cfg(test)]
mod tests;

use super::super::html::of_markup;
use super::super::outgoing::Outgoing;
use super::super::outgoing::uri::uri;
use crate::address::Page;
use crate::formats::Links;
use crate::formats::icalendar::{Calendar, Content};
use crate::programme::model::{KindLink, LinkKind, Session};
use crate::programme::text::Text;

/// A text with markup (RFC 9073, section 6.5).
const STYLED_DESCRIPTION: &str = "STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html";

/// # Errors
/// Nothing that a programme could do.
pub fn calendar(out: &Outgoing) -> Result<Vec<u8>, String> {
    let page = out.page(&Page::Programme);
    let session =
        |session: &Session| out.page(&Page::Session(session.id.to_string())).unwrap_or_default();
    let links = page.as_deref().map(|page| Links { page, session: &session });
    let mut calendar = Calendar { links, ..Calendar::of_event(&out.index, out.lang) };
    // Lists of calendars are narrow; this one may be read as an event.
    if let Some(identity) = &mut calendar.identity {
        identity.name = out.say(&out.index.programme().event.name).to_owned();
    }
    let text = calendar.write_with(|content, session| match session {
        Some(session) => more(out, content, session),
        // Times are in UTC; by which clock they are meant, many readers take from here.
        None => content.text("X-WR-TIMEZONE", None, &out.index.programme().event.time_zone),
    });
    Ok(text.into_bytes())
}

fn more(out: &Outgoing, content: &mut Content, session: &Session) {
    for phrase in session.summary.all() {
        content.text(STYLED_DESCRIPTION, Some(phrase.lang), &of_markup(phrase.text));
    }
    for link in &session.details.get().links {
        put_link(out, content, link);
    }
    let event = &out.index.programme().event.id;
    for room in session.all_rooms().filter_map(|id| out.index.room(id)) {
        content.put("BEGIN", "VLOCATION");
        content.text("UID", None, &format!("{}@{event}", room.id));
        put_text(out, content, "NAME", &room.name);
        content.put("END", "VLOCATION");
    }
    for person in session.speakers.iter().filter_map(|it| out.index.person(&it.person)) {
        content.put("BEGIN", "PARTICIPANT");
        content.text("UID", None, &format!("{}@{event}", person.id));
        content.put("PARTICIPANT-TYPE", "SPEAKER");
        put_text(out, content, "SUMMARY", &person.name);
        if let Some(phrase) = person.details.get().biography.get(out.lang) {
            content.text(STYLED_DESCRIPTION, Some(phrase.lang), &of_markup(phrase.text));
        }
        content.put("END", "PARTICIPANT");
    }
}

/// A text in the language of the file, or in the next one that there is.
fn put_text(out: &Outgoing, content: &mut Content, name: &str, text: &Text) {
    if let Some(phrase) = text.get(out.lang) {
        content.text(name, Some(phrase.lang), phrase.text);
    }
}

/// A link with its title, or with the word of its kind, by which it is known again.
fn put_link(out: &Outgoing, content: &mut Content, link: &KindLink) {
    let title = out.say(&link.title);
    let label = if title.is_empty() { link.kind.code() } else { title };
    // Where a quotation mark cannot stand (RFC 5545, section 3.2), another one does (RFC 6868).
    let label = label.replace('^', "^^").replace('"', "^'");
    let name = match link.kind {
        LinkKind::Stream => format!("CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=\"{label}\""),
        _ => format!("LINK;VALUE=URI;LINKREL=related;LABEL=\"{label}\""),
    };
    content.put(&name, &uri(&link.url));
}
