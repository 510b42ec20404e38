//! The messages of the app by name. What they say is in `words/`, a file for each language;
//! `words/en.ftl` has the notes to them.
//!
//! A message is called there as here, in small letters with hyphens: [`Message::NavTitle`] is
//! `nav-title`, [`Counted::Sessions`] is `count-sessions`.

/// A part of the app's words, which is loaded on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The programme, and what stands around every page.
    First,
    /// The pages and helpers that come after the programme (`ui::later`).
    Later,
    /// The screen at the venue, of which phones have no use.
    Kiosk,
    /// What the publisher writes into a site: no app has a use for it.
    Print,
}

impl Part {
    /// All parts, in the order in which messages are numbered.
    pub const ALL: [Part; 4] = [Part::First, Part::Later, Part::Kiosk, Part::Print];
}

/// Makes an enum of names, which are numbered through all parts.
macro_rules! names {
    ($(#[$about:meta])* $Names:ident {$( $part:ident {$( $name:ident, )*} )*}) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "words/en.ftl has the notes")]
        pub enum $Names {$($( $name, )*)*}

        #[cfg(any(test, feature = "publish"))]
        impl $Names {
            /// All names of a part, in the order in which its words are told.
            pub(super) const fn of(part: Part) -> &'static [$Names] {
                match part {
                    $(Part::$part => &[$($Names::$name,)*],)*
                    #[allow(unreachable_patterns, reason = "not every part has some")]
                    _ => &[],
                }
            }
        }
    };
}

names! {
    /// What the app says.
    Message {
    First {
            NavProgramme, NavAgenda, NavVerticals, NavPeople, NavOutcomes, NavChanges, NavAbout,
            NavMain, NavSkipToContent, NavLanguage, NavTitle,
            ActionClose, ActionRetry, ActionSubscribe,
            NowNow, NowNext, NowLive, NowNothingNow, NowStarts, NowContinues, NowResumes, NowOver,
            NowThanks, NowSeeOutcomes, NowToCome, NowToday, NowTomorrow, NowStarting, NowStartsIn,
            NowInX,
            CardAddX, CardInParallel,
            FilterFilters, FilterSearch, FilterPlaceholder, FilterClearAll, FilterClearWords,
            FilterRemove, FilterVertical, FilterDay, FilterRoom, FilterKind, FilterMine,
            FilterAllDays, FilterNothingMatches, FilterUnknown,
            TroubleLoading, TroubleSlow, TroubleHeading, TroubleUnreachable, TroubleStatus,
            TroublePortal, TroubleCutOff, TroubleInvalid,
            TroubleAgendaSafe,
            MissingPage, MissingSession, MissingPerson, MissingVertical, MissingLanguage,
            LookAppearance,
            AboutTimeZone, AboutPrivacyNote, AboutUpdated,
            KindCeremony, KindKeynote, KindConversation, KindPlenary, KindRoundTable, KindShowcase,
            KindSigning, KindPause, KindSession,
            StateMoved, StateCancelled, StateFull, StateRoomProposed, StateRoomToBeConfirmed,
            StateWholeVenue, StateInPerson, StateOnline, StateHybrid,
            DateTime, DateTwoDays, DateDays, DateNextDay, DateRange, DateMinutes, DateHours,
            DateLength, DateAfter,
        }
        Later {
            ActionReload, FilterPerson, FilterWords, AgendaBlocked, AgendaFull, AgendaDamaged,
            AgendaNewer, TroubleNewer, TroublePartial, FreshFetchedAt, FreshFetchedOn,
            FreshNotRefreshed, FreshReady, FreshUpdate, FreshLater, LookSystem, LookLight, LookDark,
            LookHighContrast, LookTextSize, LookMedium, LookLarge, LookLarger, NowRehearsal,
            NowLeaveRehearsal,
            SessionModerator, SessionDay, SessionTime, SessionRoom, SessionSpeakers,
            SessionSpokenLanguages, SessionSameTime, SessionBeforeInRoom, SessionAfterInRoom,
            SessionEndUnknown, SessionBackToProgramme, SessionShare, SessionInterpretation,
            SessionAttendance, SessionYourTime, SessionPartOf, SessionParts, SessionLinks,
            LinkSlides, LinkRecording, LinkStream, LinkPaper, LinkRegistration, LinkFeedback, LinkPage,
            LinkOther,
            VenueWhereIs, VenuePlans, VenueCapacity, VenueAccessibility, VenueLarger, VenueSmaller,
            VenueOpenPlan,
            MissingHint, MissingChooseLanguage, MissingSeeProgramme,
            WaysOutLoosen, WaysOutWithout,
            PeopleSearch, PeopleSessions, PeopleNoSession, PeopleNobodyMatches,
            AgendaEmpty, AgendaHowToFill, AgendaNoLonger, AgendaOnThisDevice, AgendaNeedsScript,
            AgendaRemoveX,
            OutcomesRecommendations, OutcomesReport, OutcomesPriorities, OutcomesReadReport,
            OutcomesFollowUp, OutcomesSource, OutcomesNoneYet,
            AboutOrganiser, AboutVenue, AboutCity, AboutDate, AboutLinks, AboutTranslations,
            AboutRevision, AboutDocuments, AboutContacts, AboutSponsors, AboutOtherApps,
            GridView, GridList, GridGrid, GridJump, GridGap,
            CardAdd, CardGoing, CardMaybe,
            PlanFree, PlanSee, PlanHurry, PlanNoPause, PlanOverlap, PlanClash, PlanMissed, PlanDrop,
            AddedClash, AddedClashes, AddedSwap, AddedKeepBoth, AddedCancel, AddedMaybe,
            ChangesMine, ChangesMyVerticals, ChangesElsewhere, ChangesNone, ChangesAdded, ChangesGone,
            ChangesCancelled, ChangesAgain, ChangesMoved, ChangesRoom, ChangesConfirmed,
            ChangesRenamed, ChangesBefore, ChangesAfter, ChangesNoRoom, ChangesSee, ChangesSeen,
            ChangesOlder,
            ToastRemoved, ToastUndo, ToastLinkCopied, ToastLinkNotCopied,
            TravelHeading, TravelQr, TravelScan, TravelTooLong, TravelCopy, TravelCalendar,
            TravelAlarm, TravelSave, TravelOpen, TravelPrint, TravelBooklet, TravelFragile,
            ArrivalHeading, ArrivalNew, ArrivalHere, ArrivalOtherLevel, ArrivalUnknownHint, ArrivalAdd,
            ArrivalReplace, ArrivalLeave, ArrivalMerged, ArrivalReplaced, ArrivalEmpty, ArrivalDamaged,
            ArrivalNewer, ArrivalOtherEvent, ArrivalFileDamaged, ArrivalFileNewer,
            ArrivalFileOtherEvent,
            SheetsWall, SheetsDoors,
            NoticesInfo, NoticesWarning, NoticesAlarm,
            RemindOffer, RemindWhileOpen, RemindDenied, RemindSoon,
        }
        Kiosk {
            DoorBegin, DoorLater, DoorNothingMore, DoorNoSuchRoom, DoorTakeSession, DoorClock,
            DoorComingBack,
            TouchRooms, TouchSearch, TouchBack, TouchLow, TouchLarger, TouchContrast, TouchFinish,
            TouchTakePage, TouchTakePlan, TouchHowToPlan, TouchForgets,
            AskingStillThere, AskingElseWiped, AskingGoOn,
            KeysKeyboard, KeysDelete, KeysClear, KeysSpace, KeysLayout,
            StatusTitle, StatusVersion, StatusProgramme, StatusFetched, StatusUptime, StatusCrashes,
            StatusErrors, StatusWrites, StatusAwake, StatusOffline, StatusClock, StatusSettings,
            StatusFault, StatusGood, StatusBad, StatusClose,
        }
        Print {
            SheetScan, SheetWallPaper, SheetDoorPaper,
            FatalStopped, FatalReload,
        }
    }
}

names! {
    /// What the app says with a number.
    Counted {
    First {
            Sessions, Speakers, ShowSessions, Minutes, Hours, AfterMinutes, AfterHours,
            AfterDays,
        }
        Later {
            LeftOut, ChangesMine, Changes, FittingMine, Fitting, Unknown, Over,
        }
    }
}
