//! What findings are about, and how bad that is.

use serde::Serialize;

/// The weight of a finding: errors keep a programme from being published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Visitors would miss or lose something.
    Error,
    /// Somebody should look at it.
    Warning,
}

/// The subject of a finding; in reports for machines as `room-clash`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The file is no JSON.
    NoJson,
    /// The file is JSON, but most of what makes a programme is missing.
    NotAProgramme,
    /// A value that the schema in `public/` does not allow, or a field that it demands.
    Schema,
    /// A fault for which the app leaves something out, mends it or cannot open the file, when no
    /// other finding tells of it.
    Unreadable,
    /// A version of the format that this app was not written for.
    UnknownVersion,
    /// A field that stands twice in one object.
    RepeatedField,
    /// An id that an earlier element of the same list has.
    DuplicateId,
    /// An id that differs from that of an earlier element by the case of its letters only.
    IdsDifferInCase,
    /// A number that an earlier session, or an earlier vertical, has.
    DuplicateNumber,
    /// A day that the event lists twice.
    DuplicateDay,
    /// An id that leads to no element.
    UnknownReference,
    /// An end that lies before its start or, for a notice, on it.
    EndBeforeStart,
    /// A text that has to be there and says nothing in any language.
    EmptyText,
    /// A name or title that an import put there because its source had none.
    Placeholder,
    /// More notices than the app reads.
    TooMany,
    /// The id of another event: than in the earlier publication, or than the programme of the
    /// notices.
    OtherEvent,
    /// A programme that has changed, with a revision that is not above the earlier one.
    RevisionNotGrown,
    /// A new session with a number that the earlier publication gave to another session.
    NumberReused,
    /// A session that had another number in the earlier publication.
    NumberChanged,
    /// A session that had another title and another start in the earlier publication.
    IdReused,
    /// A session of the earlier publication that is no longer there.
    SessionGone,
    /// A programme without a session that takes place.
    EmptyProgramme,
    /// A room that is given to several sessions at the same time.
    RoomClash,
    /// A person who is expected in several places at the same time.
    PersonClash,
    /// People of one name with different ids.
    PeopleTwice,
    /// A session whose room is still to be confirmed.
    RoomToBeConfirmed,
    /// A session whose room is only proposed.
    RoomProposed,
    /// A session that has no room and does not say that one is still to be found.
    RoomMissing,
    /// Texts of one kind that are missing in a language of the event.
    MissingTranslation,
    /// A session that does not say when it ends.
    MissingEnd,
    /// A session, or the part of a speaker in it, that ends when it starts.
    NoLength,
    /// A session that lasts for more than a day.
    OverADay,
    /// The part of a speaker that is not within the time of its session.
    SlotOutsideSession,
    /// A session on a day that is none of the event, or a notice for a time at which none is shown.
    OutsideDays,
    /// A time with another offset from UTC than the event has.
    OtherOffset,
    /// An offset from UTC that the time zone of the event does not have then.
    ZoneContradiction,
    /// A time zone that the IANA database does not have.
    UnknownZone,
    /// A picture that does not lie where the programme says.
    MissingPicture,
    /// A file of the event's brand that cannot be shown.
    UnfitDrawing,
    /// A colour of the event's brand in or on which nothing could be read.
    LowContrast,
    /// A title or a name that fills a phone.
    LongTitle,
    /// A notice that is so long that the app cuts it.
    LongText,
    /// A notice whose time is over.
    Over,
    /// A text with HTML in it, which the app shows as it stands there.
    Html,
    /// A text with Markdown in it where none is read.
    Markdown,
    /// A text in UTF-8 that was read in another encoding and saved again.
    Mojibake,
    /// A text of which nothing can be seen.
    InvisibleText,
    /// Letters that no font of the share cards has.
    LettersWithoutFont,
    /// A text with characters that cannot be seen and do harm, or that stand for lost ones.
    ControlCharacters,
    /// A word that the app does not know and takes for a neutral one.
    UnknownWord,
    /// A field that the app does not know and ignores.
    UnknownField,
    /// A code of a language that is none, or is written in another way.
    UnknownLanguage,
    /// A language of most titles in which the event is not published.
    LanguageNotShown,
    /// A language of the event in which the app has no words of its own.
    LanguageWithoutWords,
    /// A code in `meant` that keeps nothing from being told.
    MeantInVain,
}

impl Code {
    /// All codes.
    pub const ALL: &'static [Code] = &[
        Code::NoJson,
        Code::NotAProgramme,
        Code::Schema,
        Code::Unreadable,
        Code::UnknownVersion,
        Code::RepeatedField,
        Code::DuplicateId,
        Code::IdsDifferInCase,
        Code::DuplicateNumber,
        Code::DuplicateDay,
        Code::UnknownReference,
        Code::EndBeforeStart,
        Code::EmptyText,
        Code::Placeholder,
        Code::TooMany,
        Code::OtherEvent,
        Code::RevisionNotGrown,
        Code::NumberReused,
        Code::NumberChanged,
        Code::IdReused,
        Code::SessionGone,
        Code::EmptyProgramme,
        Code::RoomClash,
        Code::PersonClash,
        Code::PeopleTwice,
        Code::RoomToBeConfirmed,
        Code::RoomProposed,
        Code::RoomMissing,
        Code::MissingTranslation,
        Code::MissingEnd,
        Code::NoLength,
        Code::OverADay,
        Code::SlotOutsideSession,
        Code::OutsideDays,
        Code::OtherOffset,
        Code::ZoneContradiction,
        Code::UnknownZone,
        Code::MissingPicture,
        Code::UnfitDrawing,
        Code::LowContrast,
        Code::LongTitle,
        Code::LongText,
        Code::Over,
        Code::Html,
        Code::Markdown,
        Code::Mojibake,
        Code::InvisibleText,
        Code::LettersWithoutFont,
        Code::ControlCharacters,
        Code::UnknownWord,
        Code::UnknownField,
        Code::UnknownLanguage,
        Code::LanguageNotShown,
        Code::LanguageWithoutWords,
        Code::MeantInVain,
    ];

    /// The code as it stands in reports and in `meant`: `room-clash`.
    pub fn name(self) -> String {
        let name = serde_json::to_value(self).expect("a code is a word");
        name.as_str().unwrap_or_default().to_owned()
    }

    /// The code of this name.
    pub fn named(name: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// Whether a finding sums many places up, and names some of them only.
    pub const fn sums_up(self) -> bool {
        matches!(
            self,
            Code::MissingTranslation
                | Code::ZoneContradiction
                | Code::LettersWithoutFont
                | Code::UnknownLanguage
                | Code::LanguageNotShown
                | Code::LanguageWithoutWords
        )
    }

    /// The weight of findings with this code.
    pub const fn severity(self) -> Severity {
        match self {
            Code::NoJson
            | Code::NotAProgramme
            | Code::Schema
            | Code::Unreadable
            | Code::UnknownVersion
            | Code::RepeatedField
            | Code::DuplicateId
            | Code::IdsDifferInCase
            | Code::DuplicateNumber
            | Code::DuplicateDay
            | Code::UnknownReference
            | Code::EndBeforeStart
            | Code::EmptyText
            | Code::UnknownZone
            | Code::MissingPicture
            | Code::UnfitDrawing
            | Code::TooMany
            | Code::OtherEvent
            | Code::RevisionNotGrown
            | Code::NumberReused
            | Code::NumberChanged => Severity::Error,
            _ => Severity::Warning,
        }
    }
}
