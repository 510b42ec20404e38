//! The event, its days, and what it brings of its own.

use super::super::UNNAMED;
use super::super::draft::{Draft, Facet, Kind};
use super::super::json::{Json, Object};
use super::super::place::Fault;
use super::super::slug::slug;
use super::elements::{Merger, Theirs, Writer, label, text_json, theirs};
use super::fields::Fields;
use crate::programme::lang::Lang;
use crate::programme::model::Attendance;
use crate::programme::text::Text;
use crate::programme::time::{Clock, Date, Moment};
use crate::sentences::Sentence;
use std::collections::{BTreeMap, BTreeSet};

/// The name under which the event is remembered.
const EVENT: &str = "event";

impl Merger<'_> {
    /// The event itself.
    pub fn event(&mut self) {
        let mut event = self.take_event();
        let draft = self.draft;
        let is_new = event.is_empty();
        // What was guessed at first is guessed again, unless there may be another source now.
        let was_told =
            self.memory.get(EVENT, EVENT).is_some_and(|it| it.get("languages").is_some());
        let guesses = is_new || was_told && !draft.is_untold(EVENT, "languages");
        let fields = event_fields(draft, guesses);
        if is_new {
            let origin = &draft.event.origin;
            let id = origin.slug.clone().or_else(|| slug(origin.id.as_deref()?));
            let id = id.or_else(|| slug(&label(&draft.event.name)));
            event.push("id", id.unwrap_or_else(|| EVENT.to_owned()));
            // Without a name there is no event, and none is made up.
            if draft.event.name.is_empty() {
                let main = main_language(draft).code().to_owned();
                event.push("name", [(main, Json::from(UNNAMED))].into_iter().collect::<Object>());
                let what = Sentence::new("note-no-name").with("option", "--name");
                self.summary.note(Fault::whole(what));
            }
        }
        let theirs = Theirs {
            origin: &draft.event.origin,
            label: "the event".to_owned(),
            fields,
            initial: Object::default(),
        };
        match is_new {
            true => self.create(&mut event, EVENT, EVENT, &theirs),
            false => self.update(&mut event, EVENT, EVENT, &theirs),
        }
        if event.get("days").is_none() {
            event.set_before("source", "days", Vec::new());
        }
        self.file.set(EVENT, event);
    }

    /// The ids of the kinds.
    pub fn kinds(&mut self) -> Vec<String> {
        let draft = self.draft;
        let own: Vec<&Kind> = draft.kinds.iter().filter(|kind| !kind.is_ours).collect();
        let kinds = own.iter().map(|kind| {
            let like = Some(kind.like.code()).filter(|like| *like != "session");
            theirs(
                &kind.origin,
                &kind.name,
                Writer::default().text("name", &kind.name).some("like", like),
            )
        });
        let kinds = kinds.collect();
        let mut ids = self.of_event("kinds", "kind", kinds).into_iter();
        let id = |kind: &Kind| match kind.is_ours {
            true => kind.like.code().to_owned(),
            false => ids.next().unwrap_or_default(),
        };
        draft.kinds.iter().map(id).collect()
    }

    /// The tags of the facets, by the places of their values.
    pub fn facets(&mut self) -> Vec<Vec<String>> {
        let draft = self.draft;
        let facet = |facet: &'_ Facet| Writer::default().text("name", &facet.name);
        let facets = draft.facets.iter().map(|it| theirs(&it.origin, &it.name, facet(it)));
        let ids = self.of_event("facets", "facet", facets.collect());
        let mut event = self.take_event();
        let mut tags = Vec::new();
        for (facet, id) in draft.facets.iter().zip(ids) {
            let all = event.get_mut("facets").and_then(|list| match list {
                Json::List(list) => list
                    .iter_mut()
                    .filter_map(Json::as_object_mut)
                    .find(|it| it.str("id") == Some(&id)),
                _ => None,
            });
            let Some(ours) = all else { continue };
            let mut list = match ours.get_mut("values") {
                Some(Json::List(list)) => std::mem::take(list),
                _ => Vec::new(),
            };
            let value = |value: &Text| Writer::default().text("name", value);
            let values =
                facet.values.iter().map(|it| theirs(&it.origin, &it.name, value(&it.name)));
            let values =
                self.elements(&mut list, &format!("facet {id}"), "value", None, values.collect());
            ours.set_before("source", "values", list);
            tags.push(values.iter().map(|value| format!("{id}:{value}")).collect());
        }
        self.file.set(EVENT, event);
        tags
    }

    /// A list of the event.
    fn of_event(&mut self, name: &str, general: &str, theirs: Vec<Theirs>) -> Vec<String> {
        let mut event = self.take_event();
        let mut list = match event.get_mut(name) {
            Some(Json::List(list)) => std::mem::take(list),
            _ => Vec::new(),
        };
        let ids = self.elements(&mut list, name, general, None, theirs);
        if !list.is_empty() {
            event.set_before("source", name, list);
        }
        self.file.set(EVENT, event);
        ids
    }

    /// The days: those that the source tells, those of all sessions, and those that somebody wrote.
    pub fn days(&mut self) {
        let mut event = self.take_event();
        let mut list = match event.get_mut("days") {
            Some(Json::List(list)) => std::mem::take(list),
            _ => Vec::new(),
        };
        let starts = event.str("day_starts").and_then(Clock::parse).unwrap_or_default();
        let sessions = self.file.list("sessions").iter().filter_map(Json::as_object);
        let starts_of = sessions.filter_map(|session| Moment::parse(session.str("start")?));
        let used: BTreeSet<Date> = starts_of.map(|it| it.plus(-starts.minutes()).date()).collect();
        let mut titles: BTreeMap<Date, Object> =
            used.iter().map(|date| (*date, Object::default())).collect();
        for day in &self.draft.event.days {
            titles.insert(day.date, Writer::default().text("title", &day.title).0);
        }
        let date_of = |day: &Json| Date::parse(day.as_object()?.str("date")?);
        for (date, title) in &titles {
            let key = date.to_string();
            let known = list.iter().position(|day| date_of(day) == Some(*date));
            let at = known.unwrap_or_else(|| {
                let behind = list.iter().position(|day| date_of(day).is_some_and(|it| it > *date));
                let at = behind.unwrap_or(list.len());
                let day = [("date".to_owned(), Json::from(&*key))].into_iter().collect::<Object>();
                list.insert(at, Json::Object(day));
                self.summary.new_one("days", &key);
                at
            });
            let Some(day) = list[at].as_object_mut() else { continue };
            let (mut told, mut changes) =
                (self.memory.get("days", &key).cloned().unwrap_or_default(), Vec::new());
            let forgets = self.forgets;
            let untold = self.draft.untold.get("days");
            Fields { ours: day, told: &mut told, forgets, untold, changes: &mut changes }
                .update(title);
            self.memory.set("days", &key, told);
            if known.is_some() {
                self.summary.changed("days", &key, changes);
            }
        }
        // A day that came from the source goes with the last of its sessions.
        list.retain(|day| {
            let Some(date) = date_of(day) else { return true };
            let is_ours = day.as_object().is_none_or(|day| day.len() > 1);
            titles.contains_key(&date)
                || is_ours
                || self.memory.get("days", &date.to_string()).is_none()
        });
        event.set_before("source", "days", list);
        self.file.set(EVENT, event);
    }

    fn take_event(&mut self) -> Object {
        match self.file.get_mut(EVENT) {
            Some(Json::Object(event)) => std::mem::take(event),
            _ => Object::default(),
        }
    }
}

/// What the source tells of the event. `guesses`: whether languages that it does not tell are those
/// of its titles.
fn event_fields(draft: &Draft, guesses: bool) -> Object {
    let event = &draft.event;
    let first = draft.sessions.iter().filter_map(|session| session.start).min();
    // The offset of the venue during the event.
    let offset = first.map(|first| first.to_string()[19..].to_owned());
    let languages = match event.languages[..] {
        [] if guesses => vec![main_language(draft)],
        _ => event.languages.clone(),
    };
    let zone = Some(&*event.time_zone).filter(|zone| !zone.is_empty());
    let attendance = event.attendance.filter(|it| *it != Attendance::InPerson);
    let day_starts = event.day_starts.filter(|clock| !clock.is_midnight());
    let words = event
        .words_for_tracks
        .as_ref()
        .map(|[one, several]| Writer::default().text("vertical", one).text("verticals", several).0);
    Writer::default()
        .text("name", &event.name)
        .text("short_name", &event.short_name)
        .text("theme", &event.theme)
        .text("organiser", &event.organiser)
        .text("venue", &event.venue)
        .text("city", &event.city)
        .some("time_zone", zone)
        .some("offset", offset)
        .list("languages", languages.iter().map(|lang| lang.code().into()).collect())
        .some("attendance", attendance.map(|it| Json::of(&it)))
        .some("day_starts", day_starts.map(|clock| clock.to_string()))
        .some("words", words)
        .list("links", event.links.iter().map(Json::of).collect())
        .list("about", event.about.iter().map(text_json).collect())
        .with(&event.origin)
}

/// The language of most titles.
fn main_language(draft: &Draft) -> Lang {
    let mut number: BTreeMap<Lang, usize> = BTreeMap::new();
    let phrases = draft.sessions.iter().flat_map(|session| session.title.all());
    phrases.for_each(|phrase| *number.entry(phrase.lang).or_default() += 1);
    let most = number.into_iter().max_by_key(|(_, number)| *number);
    most.map_or(Lang::EN, |(lang, _)| lang)
}
