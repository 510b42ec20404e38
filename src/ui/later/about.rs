//! About the event, and about this app.

use crate::address::Page;
use crate::html::{El, Html, h};
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::model::{Event, Link};
use crate::ui::components::icon::icon;
use crate::ui::components::page::{fact, heading, section};
use crate::ui::components::words::{lang, say, say_with, text};
use crate::ui::later::words::{Pick, say as say_later};
use crate::ui::state::state;

/// The page.
pub fn about_page(index: &Index) -> Html {
    let programme = index.programme();
    let event = &programme.event;
    let paragraphs: Html = event.about.iter().map(|about| h::p().child(text(about))).collect();
    h::div()
        .class("page")
        .child(heading(text(&event.name)))
        .child(h::p().class("patronage").child(text(&event.patronage)))
        .child(h::p().class("lead").child(text(&event.theme)))
        .child(paragraphs)
        .child(facts(event))
        .child(links(&event.links))
        .child(sheets())
        .child(app(index))
        .into()
}

fn facts(event: &Event) -> El {
    let dates = event.days.first().zip(event.days.last()).map(|(first, last)| {
        fact(|m| m.about.date, i18n::date_range(lang(), first.date, last.date))
    });
    h::dl()
        .class("facts-list")
        .child(dates)
        .child(text(&event.venue).map(|venue| fact(|m| m.about.venue, venue)))
        .child(text(&event.city).map(|city| fact(|m| m.about.city, city)))
        .child(text(&event.organiser).map(|organiser| fact(|m| m.about.organiser, organiser)))
}

fn links(links: &[Link]) -> Option<El> {
    let items: Html = links.iter().map(|to| h::li().child(link(to))).collect();
    (!links.is_empty())
        .then(|| section(|m| m.about.links, h::ul().class("plain-list").child(items)))
}

fn link(link: &Link) -> El {
    h::a()
        .attr("href", link.url.to_string())
        .attr("rel", "external noopener")
        .child(text(&link.title))
        .child(icon("external"))
}

/// The sheets that the organiser hangs up, which are no pages of the app.
fn sheets() -> El {
    let link = |kind: &str, name: Pick| {
        let href = state().device().absolute(&format!("{}/print/{kind}", lang().code()));
        h::li().child(h::a().attr("href", href).attr("rel", "external").child(say_later(name)))
    };
    let links = [link("wall", |m| m.sheets.wall), link("doors", |m| m.sheets.doors)];
    h::section()
        .child(h::h2().child(say_later(|m| m.travel.print)))
        .child(h::ul().class("plain-list").child(links.into_iter().collect::<Html>()))
}

fn app(index: &Index) -> El {
    let programme = index.programme();
    // As told everywhere: by the clock of the venue.
    let published = programme.published.at_offset(index.event_offset());
    let zone = i18n::isolate(&programme.event.time_zone);
    let revision = programme.revision.to_string();
    let updated = |lang| vec![("date", i18n::date_time(lang, published))];
    let zone = say_with(|m| m.about.time_zone, |_| vec![("x", zone)]);
    let changes = h::a().class("button").attr("href", state().route.href(&Page::Changes));
    section(|m| m.nav.about, h::p().child(zone))
        .child(h::p().child(say(|m| m.about.translations)))
        .child(h::p().child(say(|m| m.about.privacy_note)))
        .child(
            h::p()
                .class("aside")
                .child(say_with(|m| m.about.revision, |_| vec![("n", revision)]))
                .child(" · ")
                .child(say_with(|m| m.about.updated, updated)),
        )
        .child(h::p().class("buttons").child(changes.child(say(|m| m.nav.changes))))
}
