//! Times: always from the venue's clock, always left to right.

use super::words::{lang, say_with};
use crate::html::{El, h};
use crate::i18n::{self, Message};
use crate::programme::index::Index;
use crate::programme::model::Session;
use crate::programme::time::Moment;

/// `09:30–10:30`, isolated so that it does not flip in Arabic.
pub fn range(start: Moment, end: Option<Moment>) -> El {
    time(start, i18n::time_range(start.clock(), end.map(Moment::clock)))
}

/// The time of a session; with the names of its days when it lasts for several.
pub fn of_session(index: &Index, session: &Session) -> El {
    let Some(end) = session.end.filter(|_| index.lasts_for_days(session)) else {
        return range(session.start, session.end);
    };
    let times = h::span().class("times").child(day_and_time(session.start));
    times.child(" – ").child(day_and_time(end))
}

/// That all times are the venue's. Only shown where the device's clock is another one, which
/// `early.js` finds out before the first paint.
pub fn venue_time(index: &Index) -> El {
    let zone = i18n::isolate(index.programme().event.zone_name());
    h::p().class("aside elsewhere").child(say_with(Message::AboutTimeZone, |_| vec![("x", zone)]))
}

/// A single time of day.
pub fn clock(moment: Moment) -> El {
    time(moment, moment.clock().to_string())
}

/// "1er juil. 10:00"
pub fn day_and_time(moment: Moment) -> El {
    let text = i18n::day_and_time(lang(), moment);
    h::time().class("time").attr("datetime", moment.to_string()).child(text)
}

fn time(moment: Moment, text: String) -> El {
    h::time().class("time").attr("dir", "ltr").attr("datetime", moment.to_string()).child(text)
}
