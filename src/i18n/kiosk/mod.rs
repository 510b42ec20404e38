//! The words of the screen at the venue's door, which phones have no use for.

mod ar;
mod en;
mod fr;
mod zgh;

use super::messages::messages;
use crate::programme::lang::Lang;
use crate::programme::text::Phrase;

messages! {
    /// On the screen that nobody touches.
    door: Door {
        /// In all languages at once.
        begin,
        later,
        /// Of a room.
        nothing_more,
        /// The address names a room, `{x}`, that there is not.
        no_such_room,
        /// Beside the code of a session.
        take_session,
        /// The clock of the device is wrong by more than two minutes.
        clock,
        /// After a crash.
        coming_back,
    }

    /// For who stands there.
    touch: Touch {
        rooms, search, back,
        /// Brings everything down; and up again.
        low,
        larger, contrast,
        /// Ends the visit and forgets it.
        finish,
        /// Beside the codes of the page and of the plan.
        take_page, take_plan,
        /// On an empty plan.
        how_to_plan,
        forgets,
    }

    /// The question after a while without a touch.
    asking: Asking {
        still_there,
        /// `{n}` seconds.
        else_wiped,
        go_on,
    }

    /// The keyboard on the screen.
    keys: Keys {
        keyboard, delete, clear, space, layout,
    }

    /// For the operator.
    status: Status {
        title, version, programme, fetched, uptime, crashes, errors, writes, awake, offline,
        clock, settings,
        /// `{x}` a setting of the address, `{value}` what stands there, `{used}` what holds.
        fault,
        /// What a self-test says.
        good, bad,
        close,
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

/// Every message with its name, for whoever checks.
#[cfg(any(test, feature = "publish"))]
pub(super) fn all_messages(lang: Lang) -> Vec<(&'static str, &'static str)> {
    messages(lang).all()
}
