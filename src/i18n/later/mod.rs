//! The words of the pages and helpers that come after the programme ([`crate::ui::later`]): apart
//! from the others, because they come later, too.

mod ar;
mod counts;
mod en;
mod fr;
mod zgh;

pub use counts::Counts;

use super::counts::Counted;
use super::messages::messages;
use crate::programme::lang::Lang;
use crate::programme::text::Phrase;

messages! {
    /// The agenda as a plan.
    plan: Plan {
        /// `{x}` from when to when.
        free,
        /// On what opens the list of sessions that fit in.
        see,
        /// `{x}` a span of time, `{from}` and `{to}` rooms.
        hurry,
        /// As above, without a minute between.
        no_pause,
        /// On both sides of a clash.
        overlap,
        /// `{a}` and `{b}` titles, `{x}` from when to when.
        clash,
        /// After a clash: `{x}` a title, `{names}` who speaks in that time.
        missed,
        /// To take the session out that clashes; `{x}` its title.
        drop,
    }

    /// Right after a session was added.
    added: Added {
        /// `{a}` what was added, `{b}` what it overlaps, `{x}` from when to when.
        clash,
        /// `{x}` what was added, `{n}` the number of sessions that it overlaps.
        clashes,
        swap, keep_both, cancel,
        /// `{x}` a title.
        maybe,
    }

    /// What has changed in the programme.
    changes: Changes {
        mine, my_verticals, elsewhere, none,
        added, gone, cancelled, again, moved, room, confirmed, renamed,
        before, after,
        /// Where there was or is no room.
        no_room,
        see, seen,
        /// The file that came is older than what was seen: `{n}` and `{x}` the revisions.
        older,
    }

    /// The agenda on its way out of this device.
    travel: Travel {
        heading, qr,
        /// Below the code.
        scan,
        too_long, copy, calendar, alarm, save, open, print, booklet,
        /// On devices that may lose what is stored.
        fragile,
    }

    /// An agenda that arrives.
    arrival: Arrival {
        heading, new, here,
        /// Said of sessions that are here with another level.
        other_level,
        /// About numbers that this programme does not know.
        unknown_hint,
        add, replace, leave, merged, replaced, empty,
        damaged, newer, other_event,
        file_damaged, file_newer, file_other_event,
    }

    /// The organiser's sheets for walls and doors.
    sheets: Sheets {
        wall, doors,
    }

    /// How grave a notice of the organiser is, for those who cannot see its sign.
    notices: Notices {
        info, warning, alarm,
    }

    /// Reminders.
    remind: Remind {
        /// Switch.
        offer,
        /// What it needs.
        while_open,
        denied,
        /// `{x}` a title, `{time}` when it starts.
        soon,
    }
}

/// The messages of one language; an empty one is not to be had in it.
fn messages(lang: Lang) -> &'static Messages {
    match lang {
        Lang::Ar => &ar::MESSAGES,
        Lang::Zgh => &zgh::MESSAGES,
        Lang::Fr => &fr::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}

/// A message for a reader of `lang`, in the first language of its fallbacks that has it.
pub fn say(lang: Lang, pick: fn(&Messages) -> &'static str) -> Phrase<'static> {
    super::first(lang, &|lang| pick(messages(lang)))
}

/// A message with a number, for a reader of `lang`, and the language it is really in.
pub fn count(lang: Lang, pick: fn(&Counts) -> &Counted, n: u64) -> (String, Lang) {
    super::counts::first(lang, &|lang| pick(counts::counts(lang)), n)
}

/// Every message with its name, for whoever checks.
#[cfg(any(test, feature = "publish"))]
pub(super) fn all_messages(lang: Lang) -> Vec<(&'static str, &'static str)> {
    messages(lang).all()
}
