use super::reader::{all, events, language, language_of, of_type, read, text, time, uri, value};
use super::{HOSTILE, SITE, changed, hostile, index, session_page, with_links};
use barnamaj::formats::icalendar::{Calendar, Identity};
use barnamaj::programme::index::Index;
use barnamaj::programme::lang::Lang;
use barnamaj::programme::model::Session;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty as Property,
    ICalendarStatus, ICalendarTransparency, ICalendarValue,
};
use std::collections::BTreeSet;

/// Every calendar that a site publishes in a language.
fn published(index: &Index, lang: Lang) -> Vec<Calendar<'_>> {
    let verticals = index.verticals().into_iter();
    let of_verticals = verticals.map(|vertical| Calendar::of_vertical(index, vertical, lang));
    [Calendar::of_event(index, lang)].into_iter().chain(of_verticals).collect()
}

fn name<'a>(calendar: &'a Calendar) -> &'a Identity {
    calendar.identity.as_ref().expect("a published calendar has a name")
}

fn whole(index: &Index, lang: Lang) -> ICalendar {
    read(&Calendar::of_event(index, lang).write())
}

/// The entry of a session in the calendar of the event.
fn entry(index: &Index, lang: Lang, id: &str) -> ICalendarComponent {
    let uid = format!("{id}@assises-ia-2025");
    let calendar = whole(index, lang);
    let entry = events(&calendar).into_iter().find(|entry| entry.uid() == Some(&uid));
    entry.expect("the session has an entry").clone()
}

/// Seconds since 1970, by a clock that is not ours.
pub fn seconds(moment: impl ToString) -> i64 {
    moment.to_string().parse::<jiff::Timestamp>().expect("RFC 3339").as_second()
}

pub fn uids(calendar: &ICalendar) -> BTreeSet<String> {
    events(calendar).into_iter().map(|event| event.uid().expect("a UID").to_owned()).collect()
}

#[test]
fn every_calendar_holds_its_sessions_in_every_language() {
    let index = index();
    for lang in Lang::ALL {
        let calendars = published(&index, lang);
        assert_eq!(calendars.len(), 14);
        for calendar in calendars {
            let read = read(&calendar.write());
            let entries = events(&read);
            assert_eq!(entries.len(), calendar.entries.len());
            for (entry, session) in entries.into_iter().zip(&calendar.entries) {
                same(entry, session.session, &index, lang);
            }
        }
    }
}

/// Every value that the entry has is that of the session, and of the type that the standard
/// wants for it.
fn same(entry: &ICalendarComponent, session: &Session, index: &Index, lang: Lang) {
    let published = seconds(index.programme().published);
    assert_eq!(entry.uid(), Some(&*format!("{}@assises-ia-2025", session.id)));
    assert_eq!(time(entry, Property::Dtstamp), Some(published));
    assert_eq!(time(entry, Property::LastModified), Some(published));
    let revision = ICalendarValue::Integer(index.programme().revision.into());
    assert_eq!(value(entry, Property::Sequence), Some(&revision));
    assert_eq!(time(entry, Property::Dtstart), Some(seconds(session.start)));
    // Where none is given it is the one that the app assumes.
    assert_eq!(time(entry, Property::Dtend), Some(seconds(index.end_of(session))));
    let title = session.title.get(lang).expect("a title");
    assert_eq!(text(entry, Property::Summary), Some(title.text));
    assert_eq!(language(entry, Property::Summary), Some(title.lang.code()));
    assert_eq!(entry.status(), Some(&ICalendarStatus::Confirmed));
    assert_eq!(entry.transparency(), Some(&ICalendarTransparency::Transparent));
    let categories = all(entry, Property::Categories);
    let names = categories.iter().map(|categories| categories.values.len());
    assert_eq!(names.sum::<usize>(), session.verticals.len());
}

#[test]
fn a_calendar_says_what_it_is_and_where_it_comes_from() {
    let index = index();
    let source = format!("{SITE}calendars/ar/programme.ics");
    let written = with_links(Lang::AR, |links| {
        let calendar = Calendar::of_event(&index, Lang::AR);
        Calendar { source: Some(&source), links: Some(links), ..calendar }.write()
    });
    let read = read(&written);
    let head = &read.components[0];
    assert_eq!(text(head, Property::Version), Some("2.0"));
    assert_eq!(text(head, Property::Prodid), Some("-//Barnamaj//Barnamaj//EN"));
    assert!(all(head, Property::Method).is_empty());
    assert_eq!(text(head, Property::Uid), Some("ar/programme@assises-ia-2025"));
    assert_eq!(text(head, Property::Name), Some("المناظرة الوطنية للذكاء الاصطناعي"));
    assert_eq!(language(head, Property::Name), Some("ar"));
    let of_old = Property::Other("X-WR-CALNAME".to_owned());
    assert_eq!(text(head, of_old), text(head, Property::Name));
    assert_eq!(
        text(head, Property::Description),
        Some("استراتيجية فعالة وأخلاقية للذكاء الاصطناعي في خدمة مجتمعنا")
    );
    assert_eq!(uri(head, Property::Url), Some(&*format!("{SITE}ar/")));
    assert_eq!(uri(head, Property::Source), Some(&*source));
    let refresh = match value(head, Property::RefreshInterval) {
        Some(ICalendarValue::Duration(duration)) => duration.as_seconds(),
        other => panic!("{other:?} is no duration"),
    };
    assert_eq!(refresh, 3600);
    for (entry, session) in events(&read).into_iter().zip(index.sessions()) {
        assert_eq!(uri(entry, Property::Url), Some(&*session_page(Lang::AR)(session)));
    }
}

#[test]
fn nothing_leads_anywhere_when_the_address_of_the_site_is_not_known() {
    let written = Calendar::of_event(&index(), Lang::FR).write();
    for name in ["URL", "SOURCE", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"] {
        assert!(!written.contains(&format!("\n{name}")), "{name}");
    }
}

#[test]
fn a_session_is_the_same_entry_in_every_calendar_and_language() {
    let index = index();
    let all = uids(&whole(&index, Lang::FR));
    assert_eq!(all.len(), 30);
    let mut calendars = BTreeSet::new();
    for lang in Lang::ALL {
        assert_eq!(uids(&whole(&index, lang)), all);
        for calendar in published(&index, lang) {
            let read = read(&calendar.write());
            assert!(uids(&read).is_subset(&all));
            let own = read.components[0].uid().expect("a UID").to_owned();
            assert!(calendars.insert(own), "{} in {lang:?} has an own UID", name(&calendar).id);
        }
    }
}

#[test]
fn the_calendar_of_a_vertical_is_named_after_it() {
    let index = index();
    let health = index.vertical("health").expect("health");
    let calendar = Calendar::of_vertical(&index, health, Lang::FR);
    assert_eq!(name(&calendar).name, "Santé et médecine de précision – Assises de l’IA");
    assert_eq!(name(&calendar).name_lang, Some(Lang::FR));
    let titles: Vec<&str> = calendar.entries.iter().map(|entry| &*entry.session.id).collect();
    assert_eq!(titles, ["interministerial-conversation", "augmented-care", "public-health"]);

    let sport = index.vertical("sport").expect("sport");
    let calendar = Calendar::of_vertical(&index, sport, Lang::ZGH);
    assert_eq!(name(&calendar).name, "ⵜⵓⵏⵏⵓⵏⵜ – Assises de l’IA");
    assert_eq!(name(&calendar).name_lang, None);
}

#[test]
fn a_place_says_how_sure_it_is() {
    let index = index();
    let place = |lang, id| {
        let entry = entry(&index, lang, id);
        let language = language(&entry, Property::Location).map(str::to_owned);
        (text(&entry, Property::Location).expect("a place").to_owned(), language)
    };
    let umi = "Université Mohammed VI Polytechnique (UM6P), Rabat";
    let french = Some("fr".to_owned());
    for (id, room) in [
        ("national-anthem", "Salle plénière"),
        ("public-health", "Salle Toubkal – Salle proposée"),
        ("creative-cultural-industries", "Salle à confirmer"),
    ] {
        assert_eq!(place(Lang::FR, id), (format!("{room}, {umi}"), french.clone()));
    }
    let (arabic, lang) = place(Lang::AR, "national-anthem");
    assert_eq!(arabic, "القاعة العامة، جامعة محمد السادس متعددة التخصصات التقنية، الرباط");
    assert_eq!(lang.as_deref(), Some("ar"));
    // Tifinagh and French: no one language is that of the whole.
    let (amazigh, lang) = place(Lang::ZGH, "sovereign-technology-funds");
    assert_eq!((amazigh, lang), (format!("ⵜⵉⵎⵣⴳⵉⴷⴰ, {umi}"), None));
}

#[test]
fn a_description_tells_kind_abstract_and_who_speaks_when() {
    let entry = entry(&index(), Lang::FR, "opening-keynotes");
    let description = text(&entry, Property::Description).expect("a description");
    let lines: Vec<&str> = description.lines().collect();
    assert_eq!(
        lines[..4],
        [
            "Keynote",
            "",
            "Intervenants",
            "• 09:30–09:40 Martin Tisné, Directeur général, AI Collaborative"
        ]
    );
}

#[test]
fn the_markup_of_an_abstract_is_lines_and_addresses_in_a_calendar() {
    let index = changed(|json| {
        json["sessions"][3]["abstract"] = serde_json::json!({
            "fr": "**Voir** [le site](https://example.org/a) :\n- un\n- *deux*"});
    });
    let entry = entry(&index, Lang::FR, "opening-keynotes");
    let description = text(&entry, Property::Description).expect("a description");
    let lines: Vec<&str> = description.lines().collect();
    assert_eq!(lines[2..6], ["Voir le site (https://example.org/a) :", "", "- un", "- deux"]);
}

#[test]
fn what_runs_the_other_way_is_kept_apart() {
    let index = changed(|json| {
        json["sessions"][3]["abstract"] = serde_json::json!({"fr": "En français (2025)."});
    });
    let entry = entry(&index, Lang::AR, "opening-keynotes");
    let description = text(&entry, Property::Description).expect("a description");
    let lines: Vec<&str> = description.lines().collect();
    assert_eq!(lines[..3], ["كلمة رئيسية", "", "\u{2068}En français (2025).\u{2069}"]);
    let speaker = "مارتن تيسني، المدير العام، AI Collaborative";
    assert_eq!(lines[5], format!("• \u{2068}09:30–09:40\u{2069} {speaker}"));
    assert_eq!(language(&entry, Property::Description), None);
}

#[test]
fn categories_are_told_apart_by_language() {
    let index = changed(|json| {
        json["sessions"][0]["verticals"] = serde_json::json!(["sport", "education"]);
    });
    let entry = entry(&index, Lang::ZGH, "national-anthem");
    let told: Vec<_> = all(&entry, Property::Categories)
        .into_iter()
        .map(|one| (language_of(one).expect("a language"), one.values[0].as_text().expect("text")))
        .collect();
    assert_eq!(told, [("zgh", "ⵜⵓⵏⵏⵓⵏⵜ"), ("fr", "Éducation et nouvelles pédagogies")]);
}

#[test]
fn a_cancelled_session_says_so_and_takes_no_time() {
    let index = changed(|json| {
        json["revision"] = 7.into();
        json["sessions"][1]["state"] = "cancelled".into();
        json["sessions"][2]["state"] = "moved".into();
        json["sessions"][2]["notice"] = serde_json::json!({"fr": "Nouvelle salle"});
    });
    let cancelled = entry(&index, Lang::FR, "opening-akhannouch");
    assert_eq!(cancelled.status(), Some(&ICalendarStatus::Cancelled));
    assert_eq!(value(&cancelled, Property::Sequence), Some(&ICalendarValue::Integer(7)));
    let description = |entry| text(entry, Property::Description).map(str::to_owned).unwrap();
    assert!(description(&cancelled).starts_with("Cérémonie – Annulée\n"));
    let moved = entry(&index, Lang::FR, "opening-seghrouchni");
    assert_eq!(moved.status(), Some(&ICalendarStatus::Confirmed));
    assert!(description(&moved).starts_with("Cérémonie – Déplacée\n\nNouvelle salle\n"));
}

#[test]
fn a_calendar_without_sessions_is_still_one() {
    let index = index();
    let empty = Calendar { entries: Vec::new(), ..Calendar::of_event(&index, Lang::EN) };
    let read = read(&empty.write());
    assert!(events(&read).is_empty());
    assert_eq!(of_type(&read, ICalendarComponentType::VTimezone).len(), 1);
}

#[test]
fn an_end_at_the_start_is_no_end() {
    let index = changed(|json| json["sessions"][1]["end"] = json["sessions"][1]["start"].clone());
    assert_eq!(time(&entry(&index, Lang::FR, "opening-akhannouch"), Property::Dtend), None);
}

#[test]
fn no_text_breaks_out_of_its_property() {
    let index = hostile();
    let calendar = whole(&index, Lang::FR);
    assert_eq!(events(&calendar).len(), 30);
    assert_eq!(uids(&calendar), uids(&whole(&self::index(), Lang::FR)));
    let title = HOSTILE.replace("\r\n", "\n").replace('\u{2028}', "\n");
    for entry in events(&calendar) {
        assert_eq!(text(entry, Property::Summary), Some(&*title));
    }
    let several = events(&calendar)[4];
    let categories = &all(several, Property::Categories)[0].values;
    assert_eq!(categories.len(), 8);
    assert!(categories.iter().all(|category| category.as_text() == Some(&*title)));
}
