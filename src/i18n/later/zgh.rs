//! Amazigh, only where a source attests the words; an empty message is French on the page.

use super::*;
use crate::i18n::Counted;

/// The messages in Amazigh.
pub static MESSAGES: Messages = Messages {
    plan: Plan {
        free: "",
        see: "ⵙⵙⵓⵎⴰⵏ",
        hurry: "",
        no_pause: "",
        overlap: "ⴰⵎⵛⴽⵛⴰⵎ",
        clash: "",
        missed: "",
        drop: "",
    },
    added: Added { clash: "", clashes: "", swap: "", keep_both: "", cancel: "ⵙⵔ", maybe: "" },
    changes: Changes {
        mine: "",
        my_verticals: "",
        elsewhere: "",
        none: "",
        added: "",
        gone: "",
        cancelled: "",
        again: "",
        moved: "",
        room: "",
        confirmed: "",
        renamed: "",
        before: "",
        after: "ⴷⵖⵉ",
        no_room: "",
        see: "ⵙⵙⵓⵎⴰⵏ",
        seen: "",
        older: "",
    },
    toast: Toast {
        removed: "", undo: "ⵙⵔ", link_copied: "ⵉⵏⵖⵍ ⵓⵙⵖⵏ", link_not_copied: ""
    },
    travel: Travel {
        heading: "",
        qr: "",
        scan: "",
        too_long: "",
        copy: "ⵙⵏⵖⵍ ⵜⴰⵏⵙⴰ ⵏ ⵓⵙⵖⵏ",
        calendar: "ⵙⵙⵓⴼⵖ ⵖⵔ ⵓⵙⵎⵍⵓⵙⵙⴰⵏ",
        alarm: "",
        save: "",
        open: "",
        print: "ⵙⵉⴳⴳⵣ",
        booklet: "",
        fragile: "",
    },
    arrival: Arrival {
        heading: "",
        new: "ⴰⵎⴰⵢⵏⵓ",
        here: "",
        other_level: "",
        unknown_hint: "",
        add: "ⵔⵏⵓ ⵖⵔ ⵓⵙⵎⵍⵓⵙⵙⴰⵏ",
        replace: "",
        leave: "",
        merged: "",
        replaced: "",
        empty: "",
        damaged: "",
        newer: "",
        other_event: "",
        file_damaged: "",
        file_newer: "",
        file_other_event: "",
    },
    notices: Notices { info: "", warning: "", alarm: "" },
    remind: Remind { offer: "", while_open: "", denied: "", soon: "" },
    sheets: Sheets { wall: "", doors: "" },
};

/// The messages with a number in Amazigh.
pub static COUNTS: Counts = Counts {
    changes_mine: Counted::NONE,
    changes: Counted::NONE,
    fitting_mine: Counted::NONE,
    fitting: Counted::of("", "", "ⵜⵉⵖⵉⵎⵉⵜ: {n}"),
    unknown: Counted::NONE,
};
