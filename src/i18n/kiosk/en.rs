//! English.

use super::*;

/// The messages in English.
pub static MESSAGES: Messages = Messages {
    door: Door {
        begin: "Touch to begin",
        later: "Later",
        nothing_more: "Nothing more in this room",
        no_such_room: "The programme has no room “{x}”.",
        take_session: "Read it on your phone",
        clock: "The clock of this screen is wrong: the time shown is the server’s.",
        coming_back: "One moment: the screen comes back by itself.",
    },
    touch: Touch {
        rooms: "Rooms",
        search: "Search",
        back: "Back",
        low: "Lower",
        larger: "Larger",
        contrast: "Contrast",
        finish: "Finish",
        take_page: "This page on your phone",
        take_plan: "Take your agenda along: scan this code with your phone",
        how_to_plan: "Touch the star of a session: it is added here, and everything goes with you on your phone.",
        forgets: "This screen keeps nothing: everything is wiped when you leave.",
    },
    asking: Asking {
        still_there: "Are you still there?",
        else_wiped: "Otherwise everything is wiped in {n} s.",
        go_on: "Yes, go on",
    },
    keys: Keys {
        keyboard: "Keyboard",
        delete: "Delete a letter",
        clear: "Clear all",
        space: "Space",
        layout: "Script",
    },
    status: Status {
        title: "State of the screen",
        version: "Version of the app",
        programme: "Revision of the programme",
        fetched: "Last programme received",
        uptime: "Running for",
        crashes: "Restarts after a crash",
        errors: "Errors",
        writes: "Writes into storage",
        awake: "Screen kept awake",
        offline: "Ready without network",
        clock: "Correction of the clock (s)",
        settings: "Settings",
        fault: "{x}={value} is not possible: {used} holds.",
        good: "All is well",
        bad: "Worth a look",
        close: "Close",
    },
};
