//! Talks and breaks as sessions.

use super::super::clock::SourceClock;
use super::super::draft::{Draft, Session, Speaker};
use super::super::fields::{
    Ids, add_link, any, drop_private, joined, take_line, take_refusals, take_yes, text, title,
};
use super::super::html::{Form as Markup, line, markup};
use super::super::json::{Json, Object};
use super::super::languages;
use super::super::links::{absolute, kind, link};
use super::super::place::Place;
use super::form::{Form, Talk};
use super::named::{Named, Names, room, track};
use super::{NOT_KEPT, speakers};
use crate::programme::lang::Lang;
use crate::programme::model::{KindLink, LinkKind, SessionState};
use crate::programme::text::Text;
use std::collections::BTreeMap;

/// Reads all of them into the draft.
pub fn read(form: Form, clock: &SourceClock, lang: Lang, draft: &mut Draft) {
    let (types, tags) = (Names::of(form.types, lang), Names::of(form.tags, lang));
    let mut reader = Sessions {
        clock,
        lang,
        types,
        tags,
        ids: Ids::default(),
        left_out: BTreeMap::new(),
        draft,
    };
    for talk in form.talks {
        reader.talk(talk);
    }
    for (state, number) in std::mem::take(&mut reader.left_out) {
        let what = format!("left out, because they are {state}: {number} submissions");
        reader.draft.leave_out(&Place::default(), what);
    }
}

struct Sessions<'a> {
    draft: &'a mut Draft,
    clock: &'a SourceClock,
    lang: Lang,
    types: Names,
    tags: Names,
    ids: Ids,
    /// How many submissions are not of the programme, by their state.
    left_out: BTreeMap<String, usize>,
}

impl Sessions<'_> {
    /// Each time at which a talk is given is a session.
    fn talk(&mut self, Talk { place, mut members, mut slots }: Talk) {
        let state = members.take_words("state");
        let is_cancelled = ["canceled", "cancelled", "withdrawn"].contains(&&*state);
        let is_of_programme = ["", "accepted", "confirmed"].contains(&&*state);
        let was_of_programme = is_cancelled && !slots.is_empty();
        if !is_of_programme && !was_of_programme {
            *self.left_out.entry(state).or_default() += 1;
            return;
        }
        let code = members.take_words("code");
        slots.sort_by_cached_key(|slot| {
            slot.str("start").and_then(|it| self.clock.moment(it)).map(|it| it.minutes())
        });
        if slots.is_empty() {
            slots.push(Object::default());
        }
        let (mut session, duration) = self.session(&place, members, &code);
        session.state = is_cancelled.then_some(SessionState::Cancelled);
        for slot in slots {
            let mut session = session.clone();
            session.origin.id =
                Some(&code).filter(|it| !it.is_empty()).map(|code| self.ids.one(code.clone()));
            self.slot(&mut session, slot, duration);
        }
    }

    /// Puts a session into its slot.
    fn slot(&mut self, session: &mut Session, mut slot: Object, duration: Option<i64>) {
        let place = session.origin.place.clone();
        let [start, end] = ["start", "end"].map(|name| slot.take_words(name));
        let own = slot.take("duration").and_then(|it| it.integer()).or(duration);
        (session.start, session.end) = self.clock.span(self.draft, &place, [&start, &end], own);
        let id = slot.take_words("room_id");
        let named = Named::of(slot.take("room").unwrap_or_default(), id, self.lang);
        session.rooms =
            named.and_then(|named| room(named, self.lang, self.draft)).into_iter().collect();
        match &*slot.take_words("slot_type") {
            // Somebody keeps the room free.
            "blocker" => {
                self.draft.extras.count("talks.blocker");
                return;
            }
            "break" => session.kind = Some(self.draft.kind("Break", Lang::EN)),
            _ if session.origin.id.is_none() => {
                session.kind = Some(self.draft.kind("Break", Lang::EN));
            }
            _ => {}
        }
        self.draft.sessions.push(session.clone());
    }

    /// What is the same in all slots of a talk; and its length.
    fn session(&mut self, place: &Place, mut talk: Object, code: &str) -> (Session, Option<i64>) {
        let mut session = Session::default();
        session.origin.place = place.clone();
        session.languages = languages::of(&talk.take_words("content_locale"));
        let lang = session.languages.first().copied().unwrap_or(self.lang);
        let named = take_line(&mut talk, "title", lang);
        let other = Some(code.to_owned()).filter(|code| !code.is_empty());
        session.title = title(self.draft, place, named, other, lang);
        session.subtitle = take_line(&mut talk, "subtitle", lang);
        let [short, long] = ["abstract", "description"].map(|name| talk.take_words(name));
        let [short, long] = [short, long].map(|words| markup(&words, Markup::Markdown));
        session.summary = text(joined(short, long), lang);
        let id = talk.take_words("track_id");
        let named = Named::of(talk.take("track").unwrap_or_default(), id, self.lang);
        session.tracks =
            named.and_then(|named| track(named, self.lang, self.draft)).into_iter().collect();
        let of_type = talk.take("submission_type").unwrap_or_default();
        talk.take("submission_type_id");
        if let Some(name) = self.types.name(of_type, self.lang) {
            session.kind = Some(self.kind(name));
        }
        for tag in talk.take_list("tags") {
            if let Some(name) = self.tags.name(tag, self.lang) {
                let label = any(&name);
                session.tags.push(self.draft.tag("Tag", &label, self.lang));
            }
        }
        take_refusals(self.draft, &mut session, &mut talk);
        for speaker in talk.take_list("speakers") {
            match speakers::refer(speaker, lang, self.draft) {
                Ok(Some(at)) if session.speakers.iter().all(|known| known.person != at) => {
                    session.speakers.push(Speaker::of(at));
                }
                Ok(_) => {}
                Err(code) => {
                    let what = format!("speaker {code:?} is in no list: left out of the session");
                    self.draft.note(place, what);
                }
            }
        }
        session.links = self.links(&mut talk, lang);
        let duration = talk.get("duration").and_then(Json::integer);
        talk.take("duration");
        // Of the slot, which another release has another one for.
        talk.take("id");
        for name in ["requires_signup", "is_featured"] {
            if take_yes(&mut talk, name) == Some(true) {
                talk.push(name, true);
            }
        }
        drop_private(self.draft, "talks", &mut talk, &NOT_KEPT);
        talk.drop_blank();
        session.origin.extras = talk;
        (session, duration)
    }

    fn kind(&mut self, name: Text) -> usize {
        let at = self.draft.kind(&any(&name), self.lang);
        self.draft.kinds[at].name = name;
        at
    }

    /// Picture and resources. Of resources that are only numbers nothing is known.
    fn links(&mut self, talk: &mut Object, lang: Lang) -> Vec<KindLink> {
        let mut links = Vec::new();
        for (name, of_kind, title) in
            [("url", LinkKind::Page, ""), ("image", LinkKind::Other, "Picture")]
        {
            let url = talk.get(name).and_then(Json::words).and_then(|it| absolute(&it, ""));
            if let Some(url) = url {
                talk.take(name);
                add_link(&mut links, link(of_kind, url, title, Lang::EN));
            }
        }
        let mut left = Vec::new();
        for resource in talk.take_list("resources") {
            let Json::Object(mut resource) = resource else {
                left.push(resource);
                continue;
            };
            if take_yes(&mut resource, "is_public") == Some(false) {
                self.draft.extras.count("talks.resources that are not public");
                continue;
            }
            let title = line(&resource.take_words("description"));
            let urls =
                ["resource", "link", "url"].map(|name| absolute(&resource.take_words(name), ""));
            match urls.into_iter().flatten().next() {
                Some(url) => add_link(&mut links, link(kind(&title, "", &url), url, &title, lang)),
                None => left.push(Json::Object(resource)),
            }
        }
        if !left.is_empty() {
            talk.push("resources", left);
        }
        links
    }
}
