//! `barnamaj change` and `barnamaj undo`: arguments in, a changed programme.

use super::desk::{Desk, Edit, Options};
use super::session::{Course, Wanted, writes};
use super::texts::by_language;
use super::when::When;
use super::write::NOTICES;
use super::{describe, undo as taking_back};
use crate::programme::lang::Lang;
use crate::publish::check::Source;
use crate::publish::import::parse_language;
use crate::sentences::{Sentence, spoken};
use clap::{ArgGroup, Args};

/// Which session to change, and how.
#[derive(Args, Debug)]
#[command(group = ArgGroup::new("what").multiple(true).required(true)
    .args(["room", "start", "end", "late", "cancel", "full", "restore", "reason"]))]
pub struct ChangeArguments {
    /// The session: its id, its number, or a few words of its title in any language of the event
    session: String,
    /// Another room: its id, or words of its name
    #[arg(long)]
    room: Option<String>,
    /// Another start, such as 11:30 or 2025-07-02T11:30; its end and the parts of its speakers move
    /// along
    #[arg(long, value_name = "TIME", value_parser = When::parse, conflicts_with = "late")]
    start: Option<When>,
    /// Another end
    #[arg(long, value_name = "TIME", value_parser = When::parse, conflicts_with = "late")]
    end: Option<When>,
    /// How many minutes later it takes place than the programme says now
    #[arg(long, value_name = "MINUTES", value_parser = clap::value_parser!(u16).range(1..=720))]
    late: Option<u16>,
    /// It does not take place
    #[arg(long, conflicts_with_all = ["room", "start", "end", "late", "full", "restore"])]
    cancel: bool,
    /// Nobody else gets in
    #[arg(long, conflicts_with = "restore")]
    full: bool,
    /// It takes place after all, or is no longer full
    #[arg(long)]
    restore: bool,
    /// Why, or what else visitors have to know: a remark that is shown with the session, in the place
    /// of the one that it has. With its language before it ("ar=القاعة ممتلئة") it may be given
    /// several times
    #[arg(long, value_name = "TEXT")]
    reason: Vec<String>,
    /// The language of a reason that does not name its own, such as fr
    #[arg(long, value_parser = parse_language, requires = "reason")]
    lang: Option<Lang>,
    #[command(flatten)]
    options: Options,
}

/// Which change to take back.
#[derive(Args, Debug)]
pub struct UndoArguments {
    /// The number of the change; without it the last one that was not taken back
    number: Option<u64>,
    /// List all changes
    #[arg(long, conflicts_with = "number")]
    list: bool,
    #[command(flatten)]
    options: Options,
}

/// Changes a session.
///
/// # Errors
/// A sentence for the command line when nothing was changed, or visitors do not have the change.
pub fn change(arguments: &ChangeArguments) -> Result<(), String> {
    changed(arguments).map_err(|why| why.say(spoken()))
}

fn changed(arguments: &ChangeArguments) -> Result<(), Sentence> {
    let desk = Desk::open(&arguments.options)?;
    let session = desk.session(&arguments.session)?;
    let room = arguments.room.as_deref().map(|named| desk.room(named)).transpose()?;
    let event = &desk.index.programme().event;
    let remark = match &arguments.reason[..] {
        [] => None,
        typed => Some(by_language(typed, arguments.lang, event)?),
    };
    let course = match (arguments.cancel, arguments.full, arguments.restore) {
        (true, ..) => Some(Course::Cancelled),
        (_, true, _) => Some(Course::Full),
        (.., true) => Some(Course::Restored),
        _ => None,
    };
    let wanted = Wanted {
        room: room.map(|room| &*room.id),
        start: arguments.start,
        end: arguments.end,
        late: arguments.late.map(i64::from),
        course,
        remark,
    };
    let headline = describe::session(&desk.index, session, desk.lang, desk.spoken);
    let writes = writes(&desk.index, &desk.json, session, &wanted, &desk.log)
        .map_err(|why| Sentence::lines([Sentence::said(&*headline), why]))?;
    let what = describe::change(&desk.index, &writes, desk.lang, desk.spoken);
    let moves = ["room", "start"].map(Some);
    let doubts = match writes.iter().any(|write| moves.contains(&write.field.as_deref())) {
        true => describe::left_behind(&desk.index, session).into_iter().collect(),
        false => Vec::new(),
    };
    desk.carry_out(&Edit { what, writes, takes_back: None, doubts }, &headline)
}

/// Takes a change back.
///
/// # Errors
/// As [`change`].
pub fn undo(arguments: &UndoArguments) -> Result<(), String> {
    undone(arguments).map_err(|why| why.say(spoken()))
}

fn undone(arguments: &UndoArguments) -> Result<(), Sentence> {
    let desk = Desk::open(&arguments.options)?;
    if arguments.list {
        let list = desk.log.entries.iter().filter(|entry| entry.takes_back.is_none());
        for entry in list {
            let back = match desk.log.is_taken_back(entry.number) {
                true => format!(" [{}]", Sentence::new("taken-back").say(desk.spoken)),
                false => String::new(),
            };
            println!("{:>3}  {}  {}{back}", entry.number, entry.when, entry.what);
        }
        return Ok(());
    }
    let entry = taking_back::wanted(&desk.log, arguments.number)?;
    let of_notices = entry.writes.iter().any(|write| write.list == NOTICES);
    let json = match of_notices {
        true => Source::read(&desk.notices()?.1)?.json,
        false => desk.json.clone(),
    };
    let edit = taking_back::edit(entry, &json, desk.spoken)?;
    let headline = Sentence::new("take-back");
    let headline = headline.with("number", entry.number).with("what", &*entry.what);
    desk.carry_out(&edit, &headline.say(desk.spoken))
}
