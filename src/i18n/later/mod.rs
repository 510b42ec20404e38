//! The words of the pages and helpers that come after the programme (`ui::later`): apart from the
//! others, because they come later, too.

mod ar;
mod en;
mod fr;
mod zgh;

use super::catalogue::catalogue;

catalogue! {
    messages {
        /// On the page of a session.
        session: SessionPage {
            /// What somebody does in a session; the same for women and men.
            moderator,
            day, time, room, speakers, spoken_languages,
            same_time, before_in_room, after_in_room,
            /// Instead of an end.
            end_unknown,
            back_to_programme, share, interpretation,
            /// Where people take part.
            attendance,
            /// The same time by the clock of the visitor.
            your_time,
            /// The session that this one belongs to.
            part_of,
            /// The sessions that belong to this one.
            parts,
            links,
        }

        /// What is to be had behind a link.
        link: LinkNames {
            slides, recording, stream, paper, registration, feedback, page, other,
        }

        /// Rooms and plans.
        venue: Venue {
            /// The plan with the room of a session.
            where_is, plans, capacity, accessibility, larger, smaller,
            /// To the image itself.
            open_plan,
        }

        /// Names of languages, as in running text; see [`super::language_name`].
        language: LanguageNames {
            ar, zgh, fr, en,
        }

        /// Addresses of what the programme does not have.
        missing: MissingPage {
            hint, choose_language, see_programme,
        }

        /// When no session matches the filters.
        ways_out: WaysOut {
            /// Above the choices of [`WaysOut::without`].
            loosen,
            /// `{x}` a filter, `{sessions}` how many sessions there would be.
            without,
        }

        /// On the pages of people and verticals.
        people: People {
            search, sessions, no_session, nobody_matches,
        }

        /// The page of the agenda.
        agenda: AgendaPage {
            empty, how_to_fill,
            /// A kept session that was taken out of the programme.
            no_longer,
            on_this_device, needs_script,
            /// The name of a button, for screen readers; `{x}` a title.
            remove_x,
        }

        /// The outcomes of the event.
        outcomes: OutcomesPage {
            recommendations, report, priorities,
            /// `{language}` a name of [`LanguageNames`], not isolated
            /// (Arabic joins it).
            read_report,
            follow_up,
            /// `{x}` where the facts come from.
            source,
            none_yet,
        }

        /// About the event and this app.
        about: AboutPage {
            organiser, venue, city, date, links, translations,
            /// `{n}` the revision.
            revision,
            documents, contacts, sponsors,
        }

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

        /// The answer to a session that was just added.
        added: Added {
            /// `{a}` what was added, `{b}` what it overlaps, `{x}` from when to when.
            clash,
            /// `{x}` what was added, `{n}` the number of sessions that it overlaps.
            clashes,
            swap, keep_both, cancel,
            /// `{x}` a title.
            maybe,
        }

        /// Changes of the programme.
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

        /// What was just done.
        toast: Toast {
            /// `{x}` the titles of what was taken out of the agenda.
            removed,
            undo, link_copied,
            /// The browser refused; the address is then shown to be copied by hand.
            link_not_copied,
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

        /// Levels of the organiser's notices, for those who cannot see their signs.
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

    counts {
        /// Changes of sessions of the agenda.
        changes_mine,
        /// Changes of other sessions.
        changes,
        /// Sessions that fit into free time, of verticals that the agenda has.
        fitting_mine,
        /// Sessions that fit into free time.
        fitting,
        /// Sessions of an agenda that arrived and that this programme does not know.
        unknown,
    }
}
