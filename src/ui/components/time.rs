//! Times: always from the venue's clock, always left to right.

use crate::html::{El, h};
use crate::i18n;
use crate::programme::model::Session;
use crate::programme::time::Moment;

/// `09:30–10:30`, isolated so that it does not flip in Arabic.
pub fn range(start: Moment, end: Option<Moment>) -> El {
    time(start, i18n::time_range(start.clock(), end.map(Moment::clock)))
}

/// The time of a session.
pub fn of_session(session: &Session) -> El {
    range(session.start, session.end)
}

/// A single time of day.
pub fn clock(moment: Moment) -> El {
    time(moment, moment.clock().to_string())
}

fn time(moment: Moment, text: String) -> El {
    h::time().class("time").attr("dir", "ltr").attr("datetime", moment.to_string()).child(text)
}
