//! The words of the screen at the venue's door, which phones have no use for.

mod ar;
mod en;
mod fr;
mod zgh;

use super::catalogue::catalogue;

catalogue! {
    messages {
        /// The screen that nobody touches.
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

        /// The screen while a visitor uses it.
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

        /// The page of the operator.
        status: Status {
            title, version, programme, fetched, uptime, crashes, errors, writes, awake, offline,
            clock, settings,
            /// `{x}` a setting of the address, `{value}` what stands there, `{used}` what holds.
            fault,
            /// Results of a self-test.
            good, bad,
            close,
        }
    }
}
