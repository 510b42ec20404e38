//! English.

use super::*;
use crate::i18n::Counted;

/// The messages in English.
pub static MESSAGES: Messages = Messages {
    plan: Plan {
        free: "Free time: {x}",
        see: "Show",
        hurry: "{x} to get from {from} to {to}",
        no_pause: "No break: from {from} to {to}",
        overlap: "Overlap",
        clash: "“{a}” and “{b}” overlap: {x}",
        missed: "In that time, “{x}”: {names}",
        drop: "Remove “{x}”",
    },
    added: Added {
        clash: "“{a}” overlaps “{b}”: {x}",
        clashes: "“{x}” overlaps other sessions of your agenda: {n}",
        swap: "Swap",
        keep_both: "Keep all",
        cancel: "Cancel",
        maybe: "Maybe: {x}",
    },
    changes: Changes {
        mine: "In my agenda",
        my_verticals: "In my verticals",
        elsewhere: "Elsewhere in the programme",
        none: "Nothing has changed since your last visit.",
        added: "New session",
        gone: "Taken out of the programme",
        cancelled: "Cancelled",
        again: "Takes place after all",
        moved: "New time",
        room: "Other room",
        confirmed: "Room confirmed",
        renamed: "New title",
        before: "Before",
        after: "Now",
        no_room: "No room",
        see: "Show",
        seen: "I have seen this",
        older: "An older version of the programme ({n}) has arrived. The one that you have seen before was version {x}.",
    },
    travel: Travel {
        heading: "Take my agenda along",
        qr: "QR code",
        scan: "Scan this code with another device: your agenda opens there.",
        too_long: "This agenda is too large for a QR code. Take the link or the file.",
        copy: "Copy the link",
        calendar: "Export to a calendar",
        alarm: "With a reminder 15 minutes before",
        save: "Save to a file",
        open: "Open a file",
        print: "Print",
        booklet: "Print as a booklet",
        fragile: "On this device Safari may delete what is stored after a week without a visit, and the installed app starts with an empty agenda. Keep the link, the QR code or a file.",
    },
    arrival: Arrival {
        heading: "Agenda received",
        new: "New to you",
        here: "Already in my agenda",
        other_level: "Already in my agenda, with another choice",
        unknown_hint: "The programme shown may be older or newer.",
        add: "Add to my agenda",
        replace: "Replace my agenda",
        leave: "Change nothing",
        merged: "Added to my agenda",
        replaced: "Agenda replaced",
        empty: "The agenda received is empty.",
        damaged: "This link is damaged or incomplete. Your agenda has not changed.",
        newer: "This link comes from a newer version of the app. Reload the page. Your agenda has not changed.",
        other_event: "This link is that of another event. Your agenda has not changed.",
        file_damaged: "This file is no agenda that can be read. Your agenda has not changed.",
        file_newer: "This file comes from a newer version of the app. Reload the page. Your agenda has not changed.",
        file_other_event: "This file is that of another event. Your agenda has not changed.",
    },
    notices: Notices { info: "Message from the organiser", warning: "Warning", alarm: "Alarm" },
    remind: Remind {
        offer: "Remind me 10 minutes before",
        while_open: "Reminders only come while this page stays open.",
        denied: "Notifications are not allowed: the reminder will appear in the page.",
        soon: "“{x}” starts at {time}",
    },
    sheets: Sheets { wall: "Wall programme", doors: "Door sheets" },
};

/// The messages with a number in English.
pub static COUNTS: Counts = Counts {
    changes_mine: Counted::of("", "{n} change to your agenda", "{n} changes to your agenda"),
    changes: Counted::of("", "{n} change to the programme", "{n} changes to the programme"),
    fitting_mine: Counted::of(
        "",
        "{n} session in your verticals",
        "{n} sessions in your verticals",
    ),
    fitting: Counted::of("", "{n} session that fits", "{n} sessions that fit"),
    unknown: Counted::of(
        "",
        "{n} session that this programme does not know",
        "{n} sessions that this programme does not know",
    ),
};
