//! What visitors will be told of a change, in the app's own words.

use crate::i18n::{self, Message};
use crate::programme::changes::{Seen, What, compare};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::{Session, SessionState};
use crate::programme::notices::Notice;
use crate::programme::text::{Phrase, Text};
use crate::programme::time::Moment;
use crate::sentences::Sentence;

/// A session in its programme.
pub type In<'a> = (&'a Index, &'a Session);

/// What readers of a language are told of a change of a session, without its title.
pub fn session(was: In, is: In, lang: Lang) -> Option<String> {
    let differences = differences(was, is, lang);
    Some(match differences.is_empty() {
        true => Sentence::new("told-nothing").say(lang),
        false => differences.join(" · "),
    })
}

/// What they are told of a notice that comes or goes.
pub fn notice(was: Option<&Notice>, is: Option<&Notice>, lang: Lang) -> Option<String> {
    match (was, is) {
        (_, Some(is)) => words(&is.text, lang),
        (was, None) => Some(no_longer(&quoted(&words(&was?.text, lang)?, lang), lang)),
    }
}

fn differences(was: In, is: In, lang: Lang) -> Vec<String> {
    let what = compare(&Seen::of(was.1), is.1);
    let mut told: Vec<String> =
        what.iter().filter_map(|what| difference(*what, was, is, lang)).collect();
    // One of several rooms that is given up, or the rest of the venue.
    if !what.contains(&What::OtherRoom) && places(was, lang) != places(is, lang) {
        told.extend(difference(What::OtherRoom, was, is, lang));
    }
    let (was, is) = (was.1, is.1);
    if was.room_status != is.room_status {
        let doubt = i18n::room_status_name(lang, is.room_status);
        told.extend(doubt.map(|phrase| phrase.text.to_owned()));
    }
    told.extend(badge(was.state, is.state, lang));
    told.extend(remark(&was.notice, &is.notice, lang));
    told
}

fn difference(what: What, was: In, is: In, lang: Lang) -> Option<String> {
    let (name, sides) = match what {
        What::Cancelled => (Message::ChangesCancelled, None),
        What::TakesPlaceAgain => (Message::ChangesAgain, None),
        What::RoomConfirmed => (Message::ChangesConfirmed, None),
        What::Moved => {
            let other_day = was.1.start.date() != is.1.start.date();
            let times = |of: In| times(of.1.start, of.1.end, other_day, lang);
            (Message::ChangesMoved, Some((times(was), times(is))))
        }
        What::OtherRoom => (Message::ChangesRoom, Some((places(was, lang), places(is, lang)))),
        // No change of this kind does that.
        What::Added | What::Gone | What::Renamed => return None,
    };
    let say = |message| i18n::say(lang, message).text;
    let name = say(name);
    let Some((was, is)) = sides else { return Some(name.to_owned()) };
    let (before, after) = (say(Message::ChangesBefore), say(Message::ChangesAfter));
    let colon = Sentence::new("colon").say(lang);
    Some(format!("{name}{colon} {before} {was}{}{after} {is}", i18n::comma(lang)))
}

/// A text for readers of a language, with the language that it is really in where that is another.
pub fn words(text: &Text, lang: Lang) -> Option<String> {
    text.get(lang).map(|Phrase { text, lang: of }| match of == lang {
        true => text.to_owned(),
        false => format!("{text} [{}]", of.code()),
    })
}

/// The badge of a state that comes or goes, where it is not told as a difference.
fn badge(was: SessionState, is: SessionState, lang: Lang) -> Option<String> {
    let name = |state| i18n::state_name(lang, state).map(|phrase| phrase.text);
    match (was, is) {
        (was, is) if was == is => None,
        (_, SessionState::Full) => name(is).map(str::to_owned),
        (SessionState::Full | SessionState::Moved, SessionState::Scheduled) => {
            name(was).map(|name| no_longer(name, lang))
        }
        _ => None,
    }
}

/// A remark that comes, goes, or takes the place of another one.
fn remark(was: &Text, is: &Text, lang: Lang) -> Vec<String> {
    if was == is {
        return Vec::new();
    }
    let (was, is) = (words(was, lang), words(is, lang));
    let gone = was.filter(|was| is.as_ref() != Some(was));
    let is = is.map(|is| quoted(&is, lang));
    is.into_iter().chain(gone.map(|was| no_longer(&quoted(&was, lang), lang))).collect()
}

/// That visitors were told something, and are no longer: a remark of ours, in English where there are
/// no sentences in their language.
fn no_longer(what: &str, lang: Lang) -> String {
    Sentence::new("told-no-longer").with("what", what).say(lang)
}

/// What an organiser has written for visitors, in quotation marks of their language.
fn quoted(text: &str, lang: Lang) -> String {
    Sentence::new("quotation").with("text", text).say(lang)
}

fn places((index, session): In, lang: Lang) -> String {
    let names = i18n::place_names(index, session, lang);
    let names: Vec<&str> = names.iter().map(|phrase| phrase.text).collect();
    if names.is_empty() {
        return i18n::say(lang, Message::ChangesNoRoom).text.to_owned();
    }
    names.join(i18n::comma(lang))
}

fn times(start: Moment, end: Option<Moment>, with_day: bool, lang: Lang) -> String {
    let day = if with_day { i18n::date_medium(lang, start.date()) + " " } else { String::new() };
    let time = i18n::time_range(start.clock(), end.map(Moment::clock));
    match lang.is_right_to_left() {
        // Or a terminal that knows both directions would show the end first.
        true => format!("{day}{}", i18n::isolate(&time)),
        false => format!("{day}{time}"),
    }
}
