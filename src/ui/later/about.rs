//! About the event, and about this app.

use crate::address::Page;
use crate::html::{El, Html, h};
use crate::i18n::{self, Message};
use crate::programme::index::Index;
use crate::programme::model::{Attendance, Contact, Event, Link, Sponsor};
use crate::ui::components::icon::icon;
use crate::ui::components::page::{fact, heading, section};
use crate::ui::components::words::{lang, paragraph, say, say_with, text};
use crate::ui::later::picture::picture;
use crate::ui::later::rich::rich;
use crate::ui::later::venue::plans;
use crate::ui::state::state;

/// The page.
pub fn about_page(index: &Index) -> Html {
    let programme = index.programme();
    let event = &programme.event;
    let details = event.details.get();
    let about: Html = details.about.iter().map(rich).collect();
    h::div()
        .class("page")
        .child(heading(text(&event.name)))
        .child(paragraph("patronage", &event.patronage))
        .child(paragraph("lead", &event.theme))
        .child(about)
        .child(facts(event))
        .child(links(say(Message::AboutDocuments), &details.documents))
        .child(links(say(Message::AboutLinks), &details.links))
        .child(contacts(&details.contacts))
        .child(plans(index))
        .child(sponsors(&details.sponsors))
        .child(sheets())
        .child(other_apps())
        .child(app(index))
        .into()
}

fn facts(event: &Event) -> Option<El> {
    let dates = event.days.first().zip(event.days.last()).map(|(first, last)| {
        fact(say(Message::AboutDate), i18n::date_range(lang(), first.date, last.date))
    });
    let organiser =
        text(&event.organiser).map(|organiser| fact(say(Message::AboutOrganiser), organiser));
    let facts = [
        dates,
        text(&event.venue).map(|venue| fact(say(Message::AboutVenue), venue)),
        text(&event.city).map(|city| fact(say(Message::AboutCity), city)),
        attendance(event),
        organiser,
    ];
    let facts: Vec<Html> = facts.into_iter().flatten().map(Html::from).collect();
    (!facts.is_empty()).then(|| h::dl().class("facts-list").child(facts))
}

/// That the event is online, if it is.
fn attendance(event: &Event) -> Option<El> {
    let pick = match event.attendance {
        Attendance::InPerson => return None,
        Attendance::Online => Message::StateOnline,
        Attendance::Hybrid => Message::StateHybrid,
    };
    Some(fact(say(Message::SessionAttendance), say(pick)))
}

fn links(title: Html, links: &[Link]) -> Option<El> {
    let items: Html = links.iter().map(|to| h::li().child(link(to))).collect();
    (!links.is_empty()).then(|| section(title, h::ul().class("plain-list").child(items)))
}

fn link(link: &Link) -> El {
    outward(link.url.to_string()).child(text(&link.title)).child(icon("external"))
}

fn outward(url: String) -> El {
    h::a().attr("href", url).attr("rel", "external noopener")
}

fn contacts(contacts: &[Contact]) -> Option<El> {
    let items: Html =
        contacts.iter().map(|contact| h::li().class("contact").child(ways_to(contact))).collect();
    (!contacts.is_empty()).then(|| section(say(Message::AboutContacts), h::ul().child(items)))
}

/// Whom to ask, with all the ways to do so.
fn ways_to(contact: &Contact) -> Html {
    let way = |scheme: &str, address: &str, shown: &str| {
        let shown = h::bdi().attr("dir", "ltr").child(shown.to_owned());
        (!address.is_empty()).then(|| outward(format!("{scheme}{address}")).child(shown))
    };
    let number: String = contact.phone.chars().filter(|ch| !ch.is_whitespace()).collect();
    let url = contact.url.as_deref().unwrap_or_default();
    let ways = [
        way("mailto:", &contact.email, &contact.email),
        way("tel:", &number, &contact.phone),
        way("", url, url.trim_start_matches("https://")),
    ];
    let ways: Vec<Html> = ways.into_iter().flatten().map(|way| h::li().child(way).into()).collect();
    let title = h::strong().child(text(&contact.title));
    let ways = (!ways.is_empty()).then(|| h::ul().class("plain-list").child(ways));
    vec![title.into(), ways.into()].into()
}

/// Those who support the event; those of one level under its name.
fn sponsors(sponsors: &[Sponsor]) -> Option<El> {
    let levels = sponsors.chunk_by(|one, other| one.level == other.level).map(|same| {
        let items: Html = same.iter().map(|sponsor| h::li().child(face(sponsor))).collect();
        let level = text(&same[0].level).map(|level| h::h3().child(level));
        Html::from_iter([level, Some(h::ul().class("sponsors").child(items))])
    });
    (!sponsors.is_empty()).then(|| section(say(Message::AboutSponsors), levels.collect::<Html>()))
}

fn face(sponsor: &Sponsor) -> El {
    let logo = sponsor.logo.as_ref().map(|logo| picture(logo).class("logo"));
    let words = h::span().child(text(&sponsor.name));
    let inside = Html::from_iter([logo, Some(words)]);
    match &sponsor.url {
        Some(url) => outward(url.to_string()).child(inside),
        None => h::span().child(inside),
    }
}

/// The sheets that the organiser hangs up, which are no pages of the app.
fn sheets() -> El {
    let link = |kind: &str, name: Message| {
        let href = state().device().absolute(&format!("{}/print/{kind}", lang().code()));
        h::li().child(h::a().attr("href", href).attr("rel", "external").child(say(name)))
    };
    let links = [link("wall", Message::SheetsWall), link("doors", Message::SheetsDoors)];
    h::section()
        .child(h::h2().child(say(Message::TravelPrint)))
        .child(h::ul().class("plain-list").child(links.into_iter().collect::<Html>()))
}

/// The programme as other apps subscribe to it. The names of the files are English everywhere.
fn other_apps() -> El {
    let link = |file: &'static str| {
        let href = state().device().absolute(file);
        let name = h::span().attr("lang", "en").attr("dir", "ltr").child(file);
        h::li().child(h::a().attr("href", href).attr("rel", "external").child(name))
    };
    h::section().child(h::h2().child(say(Message::AboutOtherApps))).child(
        h::ul()
            .class("plain-list")
            .child(["schedule.xml", "schedule.json"].map(link).into_iter().collect::<Html>()),
    )
}

fn app(index: &Index) -> El {
    let programme = index.programme();
    // As told everywhere: by the clock of the venue.
    let published = index.at_venue(programme.published);
    let zone = i18n::isolate(programme.event.zone_name());
    let revision = programme.revision.to_string();
    let updated = |lang| vec![("date", i18n::date_time(lang, published))];
    let zone = say_with(Message::AboutTimeZone, |_| vec![("x", zone)]);
    let changes = h::a().class("button").attr("href", state().route.href(&Page::Changes));
    section(say(Message::NavAbout), h::p().child(zone))
        .child(h::p().child(say(Message::AboutTranslations)))
        .child(h::p().child(say(Message::AboutPrivacyNote)))
        .child(
            h::p()
                .class("aside")
                .child(say_with(Message::AboutRevision, |_| vec![("n", revision)]))
                .child(" · ")
                .child(say_with(Message::AboutUpdated, updated)),
        )
        .child(h::p().class("buttons").child(changes.child(say(Message::NavChanges))))
}
