//! About the event, and about this app.

use super::{fact, heading, section};
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::model::{Event, Link};
use crate::ui::address::Page;
use crate::ui::components::icon::icon;
use crate::ui::components::words::{lang, say, say_with, text};
use crate::ui::html::{El, Html, el};
use crate::ui::rest::words::{Pick, say as say_later};
use crate::ui::state::state;

/// The page.
pub fn page(index: &Index) -> Html {
    let programme = index.programme();
    let event = &programme.event;
    let paragraphs: Html = event.about.iter().map(|about| el("p").put(text(about))).collect();
    el("div")
        .class("page")
        .put(heading(text(&event.name)))
        .put(el("p").class("patronage").put(text(&event.patronage)))
        .put(el("p").class("lead").put(text(&event.theme)))
        .put(paragraphs)
        .put(facts(event))
        .put(links(&event.links))
        .put(sheets())
        .put(app(index))
        .into()
}

fn facts(event: &Event) -> El {
    let dates = event.days.first().zip(event.days.last()).map(|(first, last)| {
        fact(|m| m.about.date, i18n::date_range(lang(), first.date, last.date))
    });
    el("dl")
        .class("facts-list")
        .put(dates)
        .put(text(&event.venue).map(|venue| fact(|m| m.about.venue, venue)))
        .put(text(&event.city).map(|city| fact(|m| m.about.city, city)))
        .put(text(&event.organiser).map(|organiser| fact(|m| m.about.organiser, organiser)))
}

fn links(links: &[Link]) -> Option<El> {
    let items: Html = links.iter().map(|to| el("li").put(link(to))).collect();
    (!links.is_empty()).then(|| section(|m| m.about.links, el("ul").class("plain-list").put(items)))
}

fn link(link: &Link) -> El {
    el("a")
        .attr("href", link.url.to_string())
        .attr("rel", "external noopener")
        .put(text(&link.title))
        .put(icon("external"))
}

/// The sheets that the organiser hangs up, which are no pages of the app.
fn sheets() -> El {
    let link = |kind: &str, name: Pick| {
        let href = state().device().absolute(&format!("{}/print/{kind}", lang().code()));
        el("li").put(el("a").attr("href", href).attr("rel", "external").put(say_later(name)))
    };
    let links = [link("wall", |m| m.sheets.wall), link("doors", |m| m.sheets.doors)];
    el("section")
        .put(el("h2").put(say_later(|m| m.travel.print)))
        .put(el("ul").class("plain-list").put(links.into_iter().collect::<Html>()))
}

fn app(index: &Index) -> El {
    let programme = index.programme();
    // As told everywhere: by the clock of the venue.
    let published = programme.published.at_offset(index.event_offset());
    let zone = i18n::isolate(&programme.event.time_zone);
    let revision = programme.revision.to_string();
    let updated = |lang| vec![("date", i18n::date_time(lang, published))];
    let zone = say_with(|m| m.about.time_zone, |_| vec![("x", zone)]);
    let changes = el("a").class("button").attr("href", state().href(&Page::Changes));
    section(|m| m.nav.about, el("p").put(zone))
        .put(el("p").put(say(|m| m.about.translations)))
        .put(el("p").put(say(|m| m.about.privacy_note)))
        .put(
            el("p")
                .class("aside")
                .put(say_with(|m| m.about.revision, |_| vec![("n", revision)]))
                .put(" · ")
                .put(say_with(|m| m.about.updated, updated)),
        )
        .put(el("p").class("buttons").put(changes.put(say(|m| m.nav.changes))))
}
