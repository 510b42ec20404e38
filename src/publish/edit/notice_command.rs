//! `barnamaj notice`: arguments in, changed notices or a list of them.

use super::describe;
use super::desk::{Desk, Edit, Options};
use super::notice::{Wanted, addition, course, end};
use super::session;
use super::texts::by_language;
use super::told::words;
use super::when::{When, zone};
use super::write::{SESSIONS, Write};
use crate::programme::lang::Lang;
use crate::programme::notices::{Notice, Notices, Urgency};
use crate::programme::time::Moment;
use crate::publish::check::Source;
use crate::publish::import::parse_language;
use crate::sentences::{Argument, Sentence, quoted, spoken};
use clap::{Args, Subcommand, ValueEnum};
use serde_json::Value;

/// What to do with notices.
#[derive(Args, Debug)]
pub struct NoticeArguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Tell visitors something: all of them, or those who go to a room
    Add(Box<Addition>),
    /// List the notices, and the remarks of sessions
    List(Options),
    /// Tell it no longer
    End(End),
}

#[derive(Args, Debug)]
struct Addition {
    /// What visitors have to know. With its language before it ("ar=القاعة ممتلئة") there may be
    /// several
    #[arg(required = true)]
    text: Vec<String>,
    /// The language of a text that does not name its own, such as fr
    #[arg(long, value_parser = parse_language)]
    lang: Option<Lang>,
    /// Only for those whose agenda leads to this room: its id, or words of its name
    #[arg(long)]
    room: Vec<String>,
    /// Only for those whose agenda has sessions of this vertical, by its id
    #[arg(long)]
    vertical: Vec<String>,
    /// A remark on this session instead, shown wherever the session is: its id, its number, or words
    /// of its title
    #[arg(long, conflicts_with_all = ["room", "vertical", "until", "level"])]
    session: Option<String>,
    /// When it ends, such as 11:30 or 2025-07-02T11:30; else with the event
    #[arg(long, value_name = "TIME", value_parser = When::parse)]
    until: Option<When>,
    /// How grave it is: an alarm stays in sight until it is closed
    #[arg(long, value_enum, default_value_t = Level::Info)]
    level: Level,
    #[command(flatten)]
    options: Options,
}

#[derive(Args, Debug)]
struct End {
    /// The id of the notice as barnamaj notice list tells it, or the session whose remark it is
    id: String,
    #[command(flatten)]
    options: Options,
}

/// How grave a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Level {
    Info,
    Warning,
    Alarm,
}

impl From<Level> for Urgency {
    fn from(level: Level) -> Urgency {
        match level {
            Level::Info => Urgency::Info,
            Level::Warning => Urgency::Warning,
            Level::Alarm => Urgency::Alarm,
        }
    }
}

/// Adds, lists or ends notices.
///
/// # Errors
/// A sentence for the command line when nothing was done, or visitors do not have it.
pub fn notice(arguments: &NoticeArguments) -> Result<(), String> {
    let done = match &arguments.command {
        Command::Add(addition) => add(addition),
        Command::List(options) => Desk::open(options).and_then(|desk| list(&desk)),
        Command::End(end) => take_out(end),
    };
    done.map_err(|why| why.say(spoken()))
}

fn add(wanted: &Addition) -> Result<(), Sentence> {
    let desk = Desk::open(&wanted.options)?;
    let event = &desk.index.programme().event;
    let text = by_language(&wanted.text, wanted.lang, event)?;
    if let Some(named) = &wanted.session {
        let found = desk.session(named)?;
        let remark = session::Wanted { remark: Some(text), ..session::Wanted::default() };
        let headline = describe::session(&desk.index, found, desk.lang, desk.spoken);
        let writes = session::writes(&desk.index, &desk.json, found, &remark, &desk.log)?;
        return carry_out(&desk, writes, &headline);
    }
    let rooms = wanted.room.iter().map(|named| Ok(desk.room(named)?.id.to_string()));
    let wanted = Wanted {
        text,
        level: wanted.level.into(),
        until: wanted.until.map(|until| ending(&desk, until)).transpose()?,
        rooms: rooms.collect::<Result<_, Sentence>>()?,
        verticals: wanted.vertical.clone(),
    };
    let write = addition(wanted, &notices(&desk)?, &desk.log);
    let headline = match serde_json::from_value::<Notice>(write.after.clone()) {
        Ok(notice) => headline(&desk, &notice),
        Err(_) => write.id.clone(),
    };
    carry_out(&desk, vec![write], &headline)
}

/// The instant at which a notice ends: of today, or before the event of its first day.
fn ending(desk: &Desk, until: When) -> Result<Moment, Sentence> {
    let event = &desk.index.programme().event;
    let (today, days) = (desk.index.day_of(desk.now), desk.index.days());
    let day = days.first().copied().map_or(today, |first| first.max(today));
    let zone = zone(event, None).ok_or_else(|| Sentence::new("no-zone-of-event"))?;
    until.on(day, event, &zone).ok_or_else(|| Sentence::new("no-such-time"))
}

fn take_out(end_of: &End) -> Result<(), Sentence> {
    let desk = Desk::open(&end_of.options)?;
    if let Some(write) = end(end_of.id.trim(), &notices(&desk)?) {
        let headline = Sentence::new("end-of-notice").with("id", &*write.id);
        return carry_out(&desk, vec![write], &headline.say(desk.spoken));
    }
    let found = desk.session(&end_of.id).map_err(|why| {
        Sentence::new("no-such-notice").with("named", quoted(&end_of.id)).with("why", why)
    })?;
    let field = Write {
        list: SESSIONS.to_owned(),
        id: found.id.to_string(),
        field: Some("notice".to_owned()),
        before: Value::Null,
        after: Value::Null,
    };
    let before = field.there(&desk.json).clone();
    let headline = describe::session(&desk.index, found, desk.lang, desk.spoken);
    if before.is_null() {
        return Err(Sentence::lines([Sentence::said(headline), Sentence::new("no-remark")]));
    }
    carry_out(&desk, vec![Write { before, ..field }], &headline)
}

fn carry_out(desk: &Desk, writes: Vec<Write>, headline: &str) -> Result<(), Sentence> {
    let what = describe::change(&desk.index, &writes, desk.lang, desk.spoken);
    desk.carry_out(&Edit { what, writes, takes_back: None, doubts: Vec::new() }, headline)
}

fn notices(desk: &Desk) -> Result<Value, Sentence> {
    let (path, text) = desk.notices()?;
    let source = Source::read(&text).map_err(|error| {
        Sentence::new("file-fault").with("file", &path).with("why", Sentence::from(error))
    })?;
    Ok(source.json)
}

fn list(desk: &Desk) -> Result<(), Sentence> {
    let (path, text) = desk.notices()?;
    let event = &desk.index.programme().event.id;
    let (Notices { notices, .. }, _) = Notices::read(&text, event).map_err(|_| {
        let why = Sentence::new("no-notices-see-check");
        Sentence::new("file-fault").with("file", &path).with("why", why)
    })?;
    let remarks: Vec<_> =
        desk.index.sessions().iter().filter(|session| !session.notice.is_empty()).collect();
    if notices.is_empty() && remarks.is_empty() {
        println!("{}", Sentence::new("no-notices").say(desk.spoken));
    }
    for notice in &notices {
        println!("{}", headline(desk, notice));
        println!("    {}", words(&notice.text, desk.lang).unwrap_or_default());
    }
    for session in remarks {
        println!("{}", describe::session(&desk.index, session, desk.lang, desk.spoken));
        println!("    {}", words(&session.notice, desk.lang).unwrap_or_default());
    }
    Ok(())
}

/// A notice in a line, without its text.
fn headline(desk: &Desk, notice: &Notice) -> String {
    let audience = describe::audience(&desk.index, notice, desk.lang);
    let course = course(notice, &desk.index.programme().event, desk.now);
    let level = Sentence::new("notice-level").with("level", Argument::Choice(notice.level.code()));
    let [level, audience, course] = [level, audience, course].map(|it| it.say(desk.spoken));
    format!("{} · {level} · {audience} · {course}", notice.id)
}
