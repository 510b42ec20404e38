//! The venue: its plans, with the rooms on them.

use crate::html::{El, Html, h, live};
use crate::i18n::Message;
use crate::programme::index::Index;
use crate::programme::model::{Plan, Point, Room, Session};
use crate::ui::components::button::button;
use crate::ui::components::page::fact;
use crate::ui::components::words::{say, text};
use crate::ui::later::picture::picture;
use leptos::prelude::{Get, RwSignal, Update};

/// Where the rooms of a session are: on each plan that has one of them.
pub fn where_is(index: &Index, session: &Session) -> Option<El> {
    let rooms: Vec<&Room> = session.all_rooms().filter_map(|id| index.room(id)).collect();
    let about: Html = rooms.iter().filter_map(|room| about(room)).collect();
    let event = index.programme().event.details.get();
    let plans = event.plans.iter();
    let plans: Vec<Html> = plans
        .filter_map(|plan| {
            let on: Vec<&Room> = on_plan(plan, rooms.iter().copied());
            (!on.is_empty()).then(|| draw(plan, &on).into())
        })
        .collect();
    let there = !plans.is_empty() || rooms.iter().any(|room| has_more(room));
    there.then(|| {
        h::section()
            .attr("id", "where")
            .child(h::h2().child(say(Message::VenueWhereIs)))
            .child(about)
            .child(plans)
    })
}

/// All plans with all their rooms.
pub fn plans(index: &Index) -> Option<El> {
    let event = index.programme().event.details.get();
    let plans = &event.plans;
    let rooms = index.rooms();
    let drawn: Html =
        plans.iter().map(|plan| draw(plan, &on_plan(plan, rooms.iter().copied()))).collect();
    (!plans.is_empty())
        .then(|| h::section().child(h::h2().child(say(Message::VenuePlans))).child(drawn))
}

fn on_plan<'a>(plan: &Plan, rooms: impl Iterator<Item = &'a Room>) -> Vec<&'a Room> {
    let is_on =
        |room: &&Room| room.details.get().point.as_ref().is_some_and(|at| at.plan == plan.id);
    rooms.filter(is_on).collect()
}

fn has_more(room: &Room) -> bool {
    let details = room.details.get();
    details.capacity.is_some() || !details.accessibility.is_empty()
}

/// What there is to say of a room: where, for how many, how to get in.
fn about(room: &Room) -> Option<El> {
    let details = room.details.get();
    let capacity = details
        .capacity
        .map(|capacity| fact(say(Message::VenueCapacity), h::bdi().child(capacity.to_string())));
    let access = text(&details.accessibility);
    let access = access.map(|access| fact(say(Message::VenueAccessibility), access));
    let place = text(&room.group).or_else(|| text(&room.place));
    has_more(room).then(|| {
        h::div()
            .class("room-facts")
            .child(h::p().child(h::strong().child(text(&room.name))).child(" ").child(place))
            .child(h::dl().class("facts-list").child(capacity).child(access))
    })
}

/// A plan with some rooms on it. It is enlarged by its button, by fingers, or on its own page.
fn draw(plan: &Plan, rooms: &[&Room]) -> El {
    let large = RwSignal::new(false);
    let point = |room: &&Room| Some(mark(plan, room.details.get().point.as_ref()?, room).into());
    let points: Vec<Html> = rooms.iter().filter_map(point).collect();
    let sheet = h::div()
        .class("plan-sheet")
        .class_if("large", move || large.get())
        .child(picture(&plan.image))
        .child((!points.is_empty()).then(|| h::ul().child(points)));
    let words =
        live(move || say(if large.get() { Message::VenueSmaller } else { Message::VenueLarger }));
    let enlarge =
        button("button").on("click", move |_| large.update(|large| *large = !*large)).child(words);
    let open = h::a()
        .class("button")
        .attr("href", plan.image.src.to_string())
        .attr("rel", "external")
        .child(say(Message::VenueOpenPlan));
    h::figure()
        .class("plan")
        .child(h::figcaption().child(text(&plan.name)))
        // It scrolls, so the keyboard has to get into it.
        .child(h::div().class("plan-view").attr("tabindex", "0").child(sheet))
        .child(h::p().class("buttons").child(enlarge).child(open))
}

fn mark(plan: &Plan, at: &Point, room: &Room) -> El {
    let share = |pixels: u16, of: u16| {
        let thousandths = u32::from(pixels.min(of)) * 1000 / u32::from(of.max(1));
        Some(format!("{}.{}%", thousandths / 10, thousandths % 10))
    };
    h::li()
        .class("plan-point")
        .custom_property("--x", share(at.x, plan.image.width))
        .custom_property("--y", share(at.y, plan.image.height))
        .child(text(&room.name))
}
