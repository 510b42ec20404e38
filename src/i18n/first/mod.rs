//! The words of the programme and of what stands around every page: all that the first module of
//! the app needs.

mod ar;
mod en;
mod fr;
mod zgh;

use super::catalogue::catalogue;

catalogue! {
    messages {
        /// The frame of every page: navigation, title, footer.
        nav: Nav {
            programme, agenda, verticals, people, outcomes, changes, about,
            /// Name of the main navigation, for screen readers.
            main,
            skip_to_content, language,
            /// Title of a page: `{x}` is its heading, `{event}` the event's name.
            title,
        }

        /// On buttons everywhere.
        action: Action {
            close, retry, reload,
            /// To the calendar of the event or of a vertical.
            subscribe,
        }

        /// The strip that tells what is on now and next, and the clock.
        now: Now {
            now, next,
            /// On a card: takes place at this moment.
            live,
            nothing_now,
            /// Before the event; `{date}` with weekday and year.
            starts,
            /// Between two days; `{day}` as [`super::relative_day`] gives it, `{time}` as `09:30`.
            continues,
            /// Between two sessions of a day; `{time}` as `09:30`.
            resumes,
            /// The event is over.
            over,
            thanks, see_outcomes,
            /// There are no sessions yet.
            to_come,
            /// Running text.
            today,
            /// Running text.
            tomorrow,
            /// Said by [`super::starts_in`]: within the minute.
            starting,
            /// Said by [`super::starts_in`]; `{x}` a span of time.
            starts_in,
            /// Said by [`super::days_to_go`], running text; `{x}` a span of time.
            in_x,
            /// Rehearsal bar; `{x}` date and time.
            rehearsal,
            leave_rehearsal,
        }

        /// On the card of a session.
        card: Card {
            add,
            /// The name of the button, for screen readers; `{x}` the title.
            add_x,
            /// A level, on the switch of a session that is kept.
            going,
            /// A level, as above.
            maybe,
            in_parallel,
        }

        /// Filter and search.
        filter: FilterWords {
            filters, search, placeholder, clear_all,
            /// `{x}` what the filter lets through.
            remove,
            vertical, day, room, kind, person,
            /// Words that were searched for.
            words,
            /// Only what is in the agenda.
            mine,
            all_days, nothing_matches,
            /// `{x}` a value from the address.
            unknown,
        }

        /// The visitor's agenda and how it is kept.
        agenda: AgendaWords {
            /// Storage is not to be had: kept until the page closes.
            blocked,
            /// Storage has no room: the last change is not saved.
            full,
            /// What was stored could not be read and was put aside.
            damaged,
            /// Stored by a newer app: shown, not changed.
            newer,
        }

        /// While loading, and when something goes wrong.
        trouble: Trouble {
            loading, slow, heading, unreachable,
            /// `{n}` the HTTP status.
            status,
            /// A page came instead of the programme.
            portal,
            cut_off, invalid,
            /// The programme was published for a newer app.
            newer,
            /// After any of the above, when a part could be read.
            partial,
            agenda_safe,
        }

        /// The age of the programme, and new versions of the app.
        fresh: FreshWords {
            /// The age of the programme; `{x}` a time of today.
            fetched_at,
            /// The same; `{x}` date and time.
            fetched_on,
            /// Before the age: the last attempt to refresh has failed.
            not_refreshed,
            /// A new version of the app waits.
            ready,
            update, later,
        }

        /// Addresses of what the programme does not have.
        missing: Missing {
            page, session, person, vertical, language,
        }

        /// Theme and size of text.
        look: Look {
            appearance, system, light, dark, high_contrast, text_size, medium, large, larger,
        }

        /// What the footer says of the programme.
        about: Footer {
            /// `{x}` the name of the time zone.
            time_zone,
            privacy_note,
            /// `{date}` date and time.
            updated,
        }

        /// Kinds of sessions, one of each; see [`super::kind_name`].
        kind: KindNames {
            ceremony, keynote, conversation, plenary, round_table, showcase, signing, pause, session,
        }

        /// States of sessions and rooms, parts of people; see [`super::state_name`] and its like.
        state: StateNames {
            moved, cancelled, full, room_proposed, room_to_be_confirmed,
            /// Instead of the names of rooms.
            whole_venue,
            /// Instead of rooms or beside them: where people take part.
            in_person,
            online, hybrid,
        }

    }

    counts {
        sessions,
        speakers,
        /// On the button that closes the filter sheet.
        show_sessions,
        /// A notice: sessions that could not be read.
        left_out,
        minutes,
        hours,
        /// After "in", "dans", "بعد": the genitive in Arabic.
        after_minutes,
        /// As above.
        after_hours,
        /// As above.
        after_days,
    }
}
