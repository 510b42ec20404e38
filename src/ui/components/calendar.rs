//! The way of sessions into the visitor's own calendar.

use super::icon::icon;
use super::words::{lang, say};
use crate::address::Page;
use crate::html::{El, h};
use crate::i18n::Message;
use crate::programme::lang::Lang;
use crate::ui::state::state;

/// Path below the site's base of the calendar that goes with a page, if there is one.
pub fn file(page: &Page, lang: Lang) -> Option<String> {
    let name = match page {
        Page::Programme => "programme",
        Page::Vertical(id) => &format!("verticals/{id}"),
        _ => return None,
    };
    Some(format!("calendars/{}/{name}.ics", lang.code()))
}

/// A link to subscribe with (`webcal:`, which calendars of phones and desktops listen to) and
/// one to the file, for all others.
pub fn calendar_links(page: &Page) -> Option<El> {
    let url = state().device().absolute(&file(page, lang())?);
    let (_, address) = url.split_once("://")?;
    let subscribe = h::a()
        .attr("href", format!("webcal://{address}"))
        .child(icon("programme"))
        .child(say(Message::ActionSubscribe));
    let name = h::span().attr("lang", "en").attr("dir", "ltr").child("iCalendar");
    // Not a page of the app: the router must leave it alone.
    let file = h::a().attr("href", url).attr("rel", "external").child(name);
    Some(h::p().class("calendar-links").child(subscribe).child(file))
}
