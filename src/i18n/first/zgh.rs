//! Standard Moroccan Amazigh, in Tifinagh.
//!
//! Only terms with a source stand here (the dictionary of the IRCAM, Unicode CLDR, software that
//! is published in the language); an empty message has none and is shown in French. Nothing is
//! invented: a new term wants its source.

use super::*;
use crate::i18n::Counted;

/// The messages in Amazigh.
pub static MESSAGES: Messages = Messages {
    nav: Nav {
        programme: "ⴰⵖⴰⵡⴰⵙ",
        agenda: "ⴰⵙⵎⵍⵓⵙⵙⴰⵏ ⵉⵏⵓ",
        verticals: "",
        people: "ⵎⵉⴷⴷⵏ",
        outcomes: "",
        changes: "",
        about: "ⵖⴼ",
        main: "ⴰⵙⵙⴰⵔⴰ",
        skip_to_content: "",
        language: "ⵜⵓⵜⵍⴰⵢⵜ",
        title: "{x} – {event}",
    },
    action: Action {
        close: "ⵔⴳⵍ", retry: "ⴰⵔⵎ ⴷⴰⵖ", reload: "ⴰⵍⵙ ⴰⵣⴷⴰⵎ", subscribe: ""
    },
    now: Now {
        now: "ⴷⵖⵉ",
        next: "",
        live: "",
        nothing_now: "",
        starts: "",
        continues: "",
        resumes: "",
        over: "",
        thanks: "ⵜⴰⵏⵎⵎⵉⵔⵜ",
        see_outcomes: "",
        to_come: "",
        today: "ⴰⵙⵙⴰ",
        tomorrow: "ⴰⵙⴽⴽⴰ",
        starting: "",
        starts_in: "",
        in_x: "",
        rehearsal: "",
        leave_rehearsal: "",
    },
    card: Card {
        add: "ⵔⵏⵓ ⵖⵔ ⵓⵙⵎⵍⵓⵙⵙⴰⵏ", add_x: "", going: "", maybe: "", in_parallel: ""
    },
    filter: FilterWords {
        filters: "ⵜⵉⵎⵣⵉⵣⴷⴳⵉⵜⵉⵏ",
        search: "ⵔⵣⵓ",
        placeholder: "",
        clear_all: "ⵚⵚⴼⴹ ⴰⴽⴽⵯ ⵜⵉⵎⵣⵉⵣⴷⴳⵉⵜⵉⵏ",
        remove: "",
        vertical: "ⵉⴳⵔ",
        day: "ⴰⵙⵙ",
        room: "ⵜⴰⵣⵇⵇⴰ",
        kind: "",
        person: "ⴰⵎⵙⵉⵡⵍ",
        words: "",
        mine: "",
        all_days: "",
        nothing_matches: "ⵓⵔ ⵜⵜⵢⴰⴼⴰⵏⵜ ⵜⵢⴰⴼⵓⵜⵉⵏ",
        unknown: "",
    },
    agenda: AgendaWords { blocked: "", full: "", damaged: "", newer: "" },
    trouble: Trouble {
        loading: "ⴰⵣⴷⴰⵎ…",
        slow: "",
        heading: "ⵙⵙⵓⵔⴼ ⴰⵏⵖ, ⵜⵣⴳⵍ ⴽⵔⴰ ⵏ ⵜⵖⴰⵡⵙⴰ",
        unreachable: "",
        status: "",
        portal: "",
        cut_off: "",
        invalid: "",
        newer: "",
        partial: "",
        agenda_safe: "",
    },
    fresh: FreshWords {
        fetched_at: "ⴰⵙⴷⵖⵉ ⴰⵏⴳⴳⴰⵔⵓ {x}",
        fetched_on: "ⴰⵙⴷⵖⵉ ⴰⵏⴳⴳⴰⵔⵓ {x}",
        not_refreshed: "",
        ready: "",
        update: "",
        later: "",
    },
    missing: Missing {
        page: "ⵜⴰⵣⴳⵍⵜ - ⵓⵔ ⵜⴻⵜⵜⵢⴰⴼⴰ ⵜⴰⵙⵏⴰ",
        session: "",
        person: "",
        vertical: "",
        language: "",
    },
    look: Look {
        appearance: "ⵜⵓⴳⵍⵉⵎⵜ",
        system: "ⴰⵏⴳⵔⴰⵡ",
        light: "ⴰⵙⵉⴷⴷ",
        dark: "ⵜⴰⵍⵍⴰⵙⵜ",
        high_contrast: "",
        text_size: "ⵜⵉⴷⴷⵉ ⵏ ⵓⵙⴽⴽⵉⵍ",
        medium: "ⴰⵏⵎⵢⵓⵔ",
        large: "ⵉⵎⵇⵇⵓⵔ",
        larger: "ⵉⵎⵇⵇⵓⵔ ⴱⴰⵀⵔⴰ",
    },
    about: Footer {
        time_zone: "", privacy_note: "", updated: "ⴰⵙⴷⵖⵉ ⴰⵏⴳⴳⴰⵔⵓ {date}"
    },
    kind: KindNames {
        ceremony: "ⵜⴰⴼⵓⴳⵍⴰ",
        keynote: "",
        conversation: "ⴰⵎⵙⴰⵡⴰⵍ",
        plenary: "ⵜⵓⵙⵎⵉⴷⵜ",
        round_table: "ⵜⴰⵙⵇⵇⴰⵢⵎⵓⵜ",
        showcase: "",
        signing: "ⴰⵙⴳⵎⴹ",
        pause: "ⴰⵙⴳⵓⵏⴼⵓ",
        session: "ⵜⵉⵖⵉⵎⵉⵜ",
    },
    state: StateNames {
        moved: "",
        cancelled: "",
        full: "",
        room_proposed: "ⵜⴰⵙⵓⵎⵔⵜ",
        room_to_be_confirmed: "",
        whole_venue: "",
        in_person: "",
        online: "",
        hybrid: "",
    },
};

/// Where no plural has a source, the attested word stands as a label before the number.
pub static COUNTS: Counts = Counts {
    sessions: Counted::of("", "", "ⵜⵉⵖⵉⵎⵉⵜ: {n}"),
    speakers: Counted::NONE,
    show_sessions: Counted::NONE,
    left_out: Counted::NONE,
    minutes: Counted::of("", "{n} ⵜⵓⵙⴷⵉⴷⵜ", "{n} ⵜⵓⵙⴷⵉⴷⵉⵏ"),
    hours: Counted::of("", "{n} ⵜⵙⵔⴰⴳⵜ", "{n} ⵜⵙⵔⴰⴳⵉⵏ"),
    after_minutes: Counted::NONE,
    after_hours: Counted::NONE,
    after_days: Counted::NONE,
};
