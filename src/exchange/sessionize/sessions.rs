//! The sessions.

use super::super::clock::SourceClock;
use super::super::draft::{Draft, Person, Room, Session, Speaker};
use super::super::fields::{Entry, Ids, add_link, objects, take_yes, text, title};
use super::super::html::{Form as Markup, line, markup};
use super::super::json::{Json, Object};
use super::super::links::{absolute, kind, link};
use super::super::place::Place;
use super::categories::{Categories, choose};
use super::form::Form;
use crate::programme::fold::fold;
use crate::programme::lang::Lang;
use crate::programme::model::{KindLink, LinkKind};
use std::collections::BTreeMap;

/// What only the organiser and the speakers deal with.
const OF_ORGANISER: [&str; 2] = ["isInformed", "isConfirmed"];

/// Reads all sessions into the draft.
pub fn read(
    form: Form,
    categories: &Categories,
    clock: &SourceClock,
    lang: Lang,
    draft: &mut Draft,
) {
    let question =
        |mut question: Object| (question.take_words("id"), line(&question.take_words("question")));
    let questions = objects(form.questions).into_iter().map(question).collect();
    let mut reader = Sessions {
        draft,
        categories,
        clock,
        lang,
        questions,
        known: BTreeMap::new(),
        ids: Ids::default(),
    };
    for Entry { place, members } in form.sessions {
        reader.session(place, members);
    }
}

struct Sessions<'a> {
    draft: &'a mut Draft,
    categories: &'a Categories,
    clock: &'a SourceClock,
    lang: Lang,
    /// The questions by their ids.
    questions: BTreeMap<String, String>,
    /// The places of the sessions in the draft, by id and start.
    known: BTreeMap<(String, String), usize>,
    ids: Ids,
}

impl Sessions<'_> {
    fn session(&mut self, place: Place, mut of: Object) {
        let lang = self.lang;
        let id = of.take_words("id");
        let status = of.take_words("status");
        if fold(&status).starts_with("decline") {
            self.draft.leave_out(&place, "left out, because it was declined");
            return;
        }
        let [start, end] = ["startsAt", "endsAt"].map(|name| of.take_words(name));
        let room = self.room(&mut of);
        // What takes several rooms stands in the grid of each.
        let key = (id.clone(), start.clone());
        if let Some(at) = self.known.get(&key).filter(|_| !id.is_empty()) {
            let rooms = &mut self.draft.sessions[*at].rooms;
            rooms.extend(room.filter(|room| !rooms.contains(room)));
            return;
        }
        self.known.insert(key, self.draft.sessions.len());
        let mut session = Session::default();
        session.origin.place = place.clone();
        session.origin.id = Some(id).filter(|id| !id.is_empty()).map(|id| self.ids.one(id));
        (session.start, session.end) = self.clock.span(self.draft, &place, [&start, &end], None);
        let named = text(line(&of.take_words("title")), lang);
        session.title = title(self.draft, &place, named, None, lang);
        // Plain text, in which some write HTML.
        session.summary = text(markup(&of.take_words("description"), Markup::Html), lang);
        session.rooms.extend(room);
        let chosen = self.categories.take(&mut of);
        choose(self.draft, &mut session, chosen, lang);
        if take_yes(&mut of, "isServiceSession") == Some(true) && session.kind.is_none() {
            session.kind = Some(self.draft.kind("Break", lang));
        }
        session.whole_venue = take_yes(&mut of, "isPlenumSession") == Some(true);
        for speaker in ["speakers", "speakerIds"].iter().flat_map(|name| of.take_list(name)) {
            self.speaker(&mut session, speaker);
        }
        for tag in of.take_list("tags").iter().filter_map(Json::words) {
            session.tags.push(self.draft.tag("Tag", &line(&tag), lang));
        }
        session.links = self.links(&mut of);
        for name in OF_ORGANISER {
            if of.take(name).is_some_and(|value| !value.is_blank()) {
                self.draft.extras.count(format!("sessions.{name}"));
            }
        }
        of.drop_blank();
        if !status.is_empty() && fold(&status) != "accepted" {
            of.push("status", status);
        }
        session.origin.extras = of;
        self.draft.sessions.push(session);
    }

    /// The place of the room; `None` when it has none.
    fn room(&mut self, of: &mut Object) -> Option<usize> {
        let id = of.take_words("roomId");
        let names = ["room", "location"].map(|name| line(&of.take_words(name)));
        let name = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
        let known = |room: &Room| room.origin.id.as_deref() == Some(&id);
        if name.is_empty() && !self.draft.rooms.iter().any(known) {
            // Of a room that is in no list only the number is known: that is no name.
            if !id.is_empty() {
                of.push("roomId", id);
            }
            return None;
        }
        Some(self.draft.room(Some(&id), &name, self.lang))
    }

    fn speaker(&mut self, session: &mut Session, speaker: Json) {
        let (id, name) = match speaker {
            Json::Object(mut speaker) => {
                let names = ["name", "fullName"].map(|name| line(&speaker.take_words(name)));
                (speaker.take_words("id"), names.into_iter().find(|it| !it.is_empty()))
            }
            other => (other.words().unwrap_or_default(), None),
        };
        let is_it = |it: &Person| it.origin.id.as_deref() == Some(&id);
        let listed = self.draft.people.iter().position(is_it);
        let at = match (listed, name) {
            (Some(at), _) => at,
            (None, Some(name)) => self.draft.person(Some(&id), &name, self.lang),
            (None, None) if id.is_empty() => return,
            (None, None) => {
                let what = format!("speaker {id:?} is in no list: left out of the session");
                self.draft.note(&session.origin.place, what);
                return;
            }
        };
        if session.speakers.iter().all(|known| known.person != at) {
            session.speakers.push(Speaker::of(at));
        }
    }

    /// The links of a session, among them answers that are addresses. Other answers are counted and kept
    /// nowhere.
    fn links(&mut self, of: &mut Object) -> Vec<KindLink> {
        let mut links = Vec::new();
        let own = [
            ("liveUrl", LinkKind::Stream),
            ("recordingUrl", LinkKind::Recording),
            ("videoUrl", LinkKind::Recording),
        ];
        for (name, kind) in own {
            let url = of.get(name).and_then(Json::words).and_then(|it| absolute(&it, ""));
            if let Some(url) = url {
                of.take(name);
                add_link(&mut links, link(kind, url, "", self.lang));
            }
        }
        for mut answer in objects(of.take_list("questionAnswers")) {
            let id = ["questionId", "id"].map(|name| answer.take_words(name));
            let id = id.into_iter().find(|id| !id.is_empty()).unwrap_or_default();
            let asked = line(&answer.take_words("question"));
            let known = || self.questions.get(&id).filter(|it| !it.is_empty()).cloned();
            let asked = if asked.is_empty() { known().unwrap_or(id) } else { asked };
            let said = ["answerValue", "answer"].map(|name| answer.take_words(name));
            let said = said.into_iter().find(|it| !it.is_empty()).unwrap_or_default();
            match absolute(&said, "").filter(|_| said.starts_with("http")) {
                Some(url) => {
                    let of_kind = kind(&asked, "", &url);
                    add_link(&mut links, link(of_kind, url, &asked, self.lang));
                }
                None if said.is_empty() => {}
                None => self.draft.extras.count(format!("sessions.answers: {asked}")),
            }
        }
        links
    }
}
