//! Amazigh, only where a source attests the words; an empty message is French on the page.

use super::*;

/// The messages in Amazigh.
pub static MESSAGES: Messages = Messages {
    door: Door {
        // "Welcome": no source has "touch to begin".
        begin: "ⴰⵏⵙⵓⴼ",
        later: "",
        nothing_more: "",
        no_such_room: "",
        take_session: "",
        clock: "",
        coming_back: "ⵙⵙⵓⵔⴼ ⴰⵏⵖ, ⵜⵣⴳⵍ ⴽⵔⴰ ⵏ ⵜⵖⴰⵡⵙⴰ",
    },
    touch: Touch {
        rooms: "",
        search: "ⵔⵣⵓ",
        back: "ⴰⵖⵓⵍ",
        low: "",
        larger: "ⵙⵉⵎⵖⵓⵔ",
        contrast: "",
        finish: "",
        take_page: "",
        take_plan: "",
        how_to_plan: "",
        forgets: "",
    },
    asking: Asking { still_there: "", else_wiped: "", go_on: "ⵢⴰⵀ" },
    keys: Keys { keyboard: "", delete: "", clear: "ⵙⴼⴹ", space: "", layout: "" },
    status: Status {
        title: "",
        version: "",
        programme: "",
        fetched: "",
        uptime: "",
        crashes: "",
        errors: "",
        writes: "",
        awake: "",
        offline: "",
        clock: "",
        settings: "ⵜⵉⵙⵖⴰⵍ",
        fault: "",
        good: "",
        bad: "",
        close: "ⵔⴳⵍ",
    },
};
