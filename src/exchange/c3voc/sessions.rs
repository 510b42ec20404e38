//! Events as sessions.

use super::super::clock::{SourceClock, iso_duration};
use super::super::draft::{Draft, Session, Speaker};
use super::super::fields::{
    self, Entry, Ids, add_link, drop_private, joined, sentence, take_line, take_links,
    take_refusals, take_rich,
};
use super::super::html::Form;
use super::super::json::{Json, Object};
use super::super::languages;
use super::super::links::{absolute, link};
use super::super::outgoing::ids;
use super::super::place::Place;
use super::super::times::duration;
use super::event::{Slugs, room};
use super::people::{drop_own_address, person, picture};
use crate::programme::lang::Lang;
use crate::programme::model::{KindLink, LinkKind, Role, SessionState};
use crate::programme::text::Text;

/// States of what is not of the programme.
const NOT_OF_PROGRAMME: [&str; 4] = ["DRAFT", "SUBMITTED", "REJECTED", "DELETED"];

/// Reads all events into the draft. `ours`: the address of our own site, where we wrote it.
pub fn read(
    events: Vec<Entry>,
    slugs: &Slugs,
    clock: &SourceClock,
    lang: Lang,
    ours: Option<&str>,
    draft: &mut Draft,
) {
    let mut reader = Sessions { slugs, clock, lang, ours, ids: Ids::default(), draft };
    for event in events {
        reader.session(event);
    }
}

struct Sessions<'a> {
    draft: &'a mut Draft,
    slugs: &'a Slugs,
    clock: &'a SourceClock,
    lang: Lang,
    ours: Option<&'a str>,
    ids: Ids,
}

impl Sessions<'_> {
    fn session(&mut self, Entry { place, members: mut event }: Entry) {
        let mut session = Session::default();
        session.origin.place = place.clone();
        let state = event.take_words("state").to_ascii_uppercase();
        if NOT_OF_PROGRAMME.contains(&&*state) {
            self.draft.leave_out(
                &place,
                format!("left out, because it is {}", state.to_ascii_lowercase()),
            );
            return;
        }
        session.state = match &*state {
            "CANCELED" | "CANCELLED" | "WITHDRAWN" => Some(SessionState::Cancelled),
            "DELAYED" => Some(SessionState::Moved),
            _ => None,
        };
        session.origin.id = self.id(&mut event);
        let [start, end, length] = ["start", "end", "duration"].map(|name| event.take_words(name));
        let minutes = iso_duration(&length).or_else(|| duration(&length));
        (session.start, session.end) = self.clock.span(self.draft, &place, [&start, &end], minutes);
        session.languages = languages::of(&event.take_words("language"));
        // Texts are in the language that is spoken; ours are in that of the event.
        let spoken = session.languages.first().copied().filter(|_| self.ours.is_none());
        let lang = spoken.unwrap_or(self.lang);
        if self.ours.is_some() {
            self.ours(&mut session, &mut event);
        }
        let named = take_line(&mut event, "title", lang);
        let other = ["slug", "code"].iter().find_map(|name| event.get(name)?.words());
        session.title = fields::title(self.draft, &place, named, other, lang);
        session.subtitle = take_line(&mut event, "subtitle", lang);
        session.summary = summary(&mut event, lang);
        self.references(&mut session, &mut event);
        for participant in
            event.take_list("participants").into_iter().chain(event.take_list("persons"))
        {
            self.participant(&mut session, &place, participant);
        }
        take_refusals(self.draft, &mut session, &mut event);
        let licence = event.take_words("recording_license");
        if !licence.is_empty() {
            session.tags.push(self.draft.licence(&licence));
        }
        session.links = links(&mut event, lang);
        drop_private(self.draft, "events", &mut event, &["answers"]);
        event.drop_blank();
        session.origin.extras = event;
        self.draft.sessions.push(session);
    }

    /// What is said of one of our own sessions by its slug, and what only stands there because the
    /// schema wants it.
    fn ours(&self, session: &mut Session, event: &mut Object) {
        let slug = event.take_words("slug");
        session.number = ids::number_of_slug(&slug);
        session.origin.slug = ids::of_slug(&slug).map(str::to_owned);
        drop_own_address(event, self.ours);
        let of = |event: &Object, name: &str, member: &str| {
            let of = event.get(name).and_then(Json::as_object)?;
            of.str(member).map(str::to_owned)
        };
        if of(event, "track", "slug").is_some_and(|slug| !self.slugs.contains_key(&slug)) {
            event.take("track");
        }
        let room = of(event, "room", "guid");
        if self.draft.rooms.iter().all(|known| known.origin.id != room) {
            event.take("room");
        }
    }

    /// The id by which it is known: its guid.
    fn id(&mut self, event: &mut Object) -> Option<String> {
        let names = ["guid", "id", "code"];
        let name = names
            .into_iter()
            .find(|name| event.get(name).is_some_and(|it| it.words().is_some()))?;
        Some(self.ids.one(event.take_words(name)))
    }

    /// Room, track and kind.
    fn references(&mut self, session: &mut Session, event: &mut Object) {
        let of_room = match event.take("room") {
            Some(Json::Object(of_room)) => of_room,
            Some(other) => {
                other.words().into_iter().map(|name| ("name".to_owned(), name.into())).collect()
            }
            None => Object::default(),
        };
        session.rooms = room(of_room, self.lang, self.draft).into_iter().collect();
        let (slug, name) = match event.take("track") {
            Some(Json::Object(mut track)) => {
                (track.take_words("slug"), take_line(&mut track, "name", self.lang))
            }
            other => (other.and_then(|it| it.words()).unwrap_or_default(), Text::default()),
        };
        let known = self.slugs.get(&slug).copied();
        let label = if name.is_empty() { slug } else { fields::any(&name) };
        let track = known
            .or_else(|| (!label.is_empty()).then(|| self.draft.track(None, &label, self.lang)));
        session.tracks = track.into_iter().collect();
        let of_type = event.take_words("type");
        // Anything else is what there is no word for.
        if !["", "OTHER", "META"].contains(&&*of_type) {
            session.kind = Some(self.draft.kind(&sentence(&of_type), Lang::EN));
        }
    }

    fn participant(&mut self, session: &mut Session, place: &Place, participant: Json) {
        let mut participant = match participant {
            Json::Object(participant) => participant,
            other => {
                other.words().into_iter().map(|name| ("name".to_owned(), name.into())).collect()
            }
        };
        let role = participant.take_words("role").to_ascii_uppercase();
        let id = participant.get("guid").and_then(Json::words).unwrap_or_default();
        let Some(at) = person(participant, self.lang, self.draft) else {
            let what = format!("participant {id:?} is in no list: left out of the session");
            self.draft.note(place, what);
            return;
        };
        if session.speakers.iter().any(|known| known.person == at) {
            return;
        }
        let mut speaker = Speaker::of(at);
        match &*role {
            "MODERATOR" => speaker.role = Role::Moderator,
            "" | "SPEAKER" => {}
            other => speaker.function = Text::of(Lang::EN, sentence(other)),
        }
        session.speakers.push(speaker);
    }
}

/// Abstract and description, which are one text of ours, in each language.
fn summary(event: &mut Object, lang: Lang) -> Text {
    let [short, long] =
        ["abstract", "description"].map(|name| take_rich(event, name, lang, Form::Markdown));
    let mut summary = short.clone();
    for phrase in long.all() {
        let short = short.exact(phrase.lang).unwrap_or_default().to_owned();
        summary.set(phrase.lang, joined(short, phrase.text.to_owned()));
    }
    summary
}

fn links(event: &mut Object, lang: Lang) -> Vec<KindLink> {
    let mut links = Vec::new();
    let own = [
        ("url", LinkKind::Page),
        ("origin_url", LinkKind::Page),
        ("feedback_url", LinkKind::Feedback),
        ("recording_url", LinkKind::Recording),
        ("stream_url", LinkKind::Stream),
    ];
    for (name, kind) in own {
        let url = event.get(name).and_then(Json::words).and_then(|url| absolute(&url, ""));
        if let Some(url) = url {
            event.take(name);
            add_link(&mut links, link(kind, url, "", lang));
        }
    }
    if let Some(url) = picture(event, "logo") {
        add_link(&mut links, link(LinkKind::Other, url, "Picture", Lang::EN));
    }
    for name in ["links", "attachments"] {
        // A link without a title is called after its type; its page elsewhere is one of its pages.
        let list = event.take_list(name).into_iter().map(|entry| match entry {
            Json::Object(mut entry) => {
                let of_type = ["service", "type"].map(|name| entry.get(name).and_then(Json::words));
                let word = of_type.into_iter().flatten().next().map(|word| sentence(&word));
                let is_untitled = entry.get("title").is_none_or(Json::is_blank);
                if let Some(word) = word.filter(|_| is_untitled) {
                    let code = if word == "Origin" { "page" } else { &*word.to_lowercase() };
                    // What says no more than our own word for it needs no title.
                    let is_ours = LinkKind::from_code(code) != LinkKind::Other;
                    entry.set("title", if is_ours { code } else { &*word });
                }
                Json::Object(entry)
            }
            other => other,
        });
        event.push(name, list.collect::<Vec<_>>());
        take_links(event, name, "", lang).into_iter().for_each(|it| add_link(&mut links, it));
    }
    links
}
