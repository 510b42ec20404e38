//! What takes place.

use super::super::clock::SourceClock;
use super::super::draft::{Draft, Session, Speaker};
use super::super::fields::{self, Entry, Ids, add_link, any};
use super::super::json::{Json, Object};
use super::super::languages;
use super::super::links::{absolute, link};
use super::event::{means_cancelled, room, track};
use super::people::{enter, joined};
use super::twins::{take_line, take_rich};
use crate::programme::lang::Lang;
use crate::programme::model::{KindLink, LinkKind, SessionState};

/// The names of the member that says the start.
pub const START: [&str; 2] = ["start_time", "starts_at"];

/// The names of the member that says the end.
pub const END: [&str; 2] = ["end_time", "ends_at"];

/// States of what is not of the programme.
const NOT_OF_PROGRAMME: [&str; 4] = ["draft", "pending", "rejected", "withdrawn"];

/// Reads all of it into the draft.
pub fn read(sessions: Vec<Entry>, base: &str, clock: &SourceClock, lang: Lang, draft: &mut Draft) {
    let mut reader = Sessions { base, clock, lang, ids: Ids::default(), draft };
    for session in sessions {
        reader.session(session);
    }
}

struct Sessions<'a> {
    draft: &'a mut Draft,
    base: &'a str,
    clock: &'a SourceClock,
    lang: Lang,
    ids: Ids,
}

impl Sessions<'_> {
    fn session(&mut self, Entry { place, members: mut of }: Entry) {
        let lang = self.lang;
        let state = of.take_words("state").to_lowercase();
        if NOT_OF_PROGRAMME.contains(&&*state) {
            self.draft.leave_out(&place, format!("left out, because it is {state}"));
            return;
        }
        let mut session = Session::default();
        session.origin.place = place.clone();
        session.state = state.starts_with("cancel").then_some(SessionState::Cancelled);
        let id = of.take_words("id");
        session.origin.id = Some(id).filter(|id| !id.is_empty()).map(|id| self.ids.one(id));
        let [start, end] = [START, END].map(|names| {
            let words = names.map(|name| of.take_words(name));
            words.into_iter().find(|it| !it.is_empty()).unwrap_or_default()
        });
        (session.start, session.end) = self.clock.span(self.draft, &place, [&start, &end], None);
        let named = take_line(&mut of, "title", lang);
        session.title = fields::title(self.draft, &place, named, session.origin.id.clone(), lang);
        session.subtitle = take_line(&mut of, "subtitle", lang);
        let [short, long] =
            ["short_abstract", "long_abstract"].map(|name| take_rich(&mut of, name, lang));
        session.summary = joined(&short, &long);
        self.place(&mut session, of.take("microlocation"));
        if let Some(named) = object(of.take("track")) {
            session.tracks = track(named, lang, self.draft, &place).into_iter().collect();
        }
        let of_type = ["session_type", "type"].map(|name| object(of.take(name)));
        for mut named in of_type.into_iter().flatten() {
            let name = take_line(&mut named, "name", lang);
            if !name.is_empty() && session.kind.is_none() {
                let at = self.draft.kind(&any(&name), lang);
                self.draft.kinds[at].name = name;
                session.kind = Some(at);
            }
        }
        // The languages, in each of the languages of the file.
        let spoken = take_line(&mut of, "language", lang);
        for phrase in spoken.all() {
            for language in languages::of(phrase.text) {
                if !session.languages.contains(&language) {
                    session.languages.push(language);
                }
            }
        }
        if session.languages.is_empty() && !spoken.is_empty() {
            of.push("language", any(&spoken));
        }
        let level = take_line(&mut of, "level", lang);
        if !level.is_empty() {
            session.tags.push(self.draft.tag("Level", &any(&level), lang));
        }
        for speaker in of.take_list("speakers") {
            let at = object(Some(speaker)).and_then(|it| enter(it, self.base, lang, self.draft));
            let is_new = |at: &usize| session.speakers.iter().all(|known| known.person != *at);
            let new = at.filter(is_new).map(Speaker::of);
            session.speakers.extend(new);
        }
        session.links = self.links(&mut of);
        of.drop_blank();
        session.origin.extras = of;
        self.draft.sessions.push(session);
    }

    fn place(&mut self, session: &mut Session, named: Option<Json>) {
        let Some(named) = object(named) else { return };
        if let Some(name) = means_cancelled(&named) {
            let what = format!("cancelled, because its room is called {name:?}");
            let place = session.origin.place.clone();
            self.draft.note(&place, what);
            session.state = Some(SessionState::Cancelled);
            return;
        }
        session.rooms = room(named, self.lang, self.draft).into_iter().collect();
    }

    fn links(&self, of: &mut Object) -> Vec<KindLink> {
        let own = [
            ("signup_url", LinkKind::Registration, ""),
            ("slides", LinkKind::Slides, ""),
            ("slides_url", LinkKind::Slides, ""),
            ("video", LinkKind::Recording, ""),
            ("video_url", LinkKind::Recording, ""),
            ("audio", LinkKind::Recording, "Audio"),
            ("audio_url", LinkKind::Recording, "Audio"),
        ];
        let mut links = Vec::new();
        for (name, kind, title) in own {
            let Some(address) = of.get(name).and_then(Json::words) else { continue };
            if let Some(url) = absolute(&address, self.base) {
                of.take(name);
                add_link(&mut links, link(kind, url, title, Lang::EN));
            }
        }
        links
    }
}

/// What is referred to: an object with id and name, or a name alone.
fn object(value: Option<Json>) -> Option<Object> {
    match value? {
        Json::Object(object) => Some(object),
        other => Some([("name".to_owned(), Json::from(other.words()?))].into_iter().collect()),
    }
}
