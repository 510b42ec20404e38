use super::calendars::{seconds, uids};
use super::reader::{all, events, language, read, text, time, uri, value};
use super::{changed, index, session, session_page, with_links};
use barnamaj::agenda::level::Level::{self, Going, Maybe};
use barnamaj::formats::icalendar::Calendar;
use barnamaj::programme::index::Index;
use barnamaj::programme::lang::Lang;
use barnamaj::programme::text::Text;
use calcard::icalendar::{
    ICalendar, ICalendarAction, ICalendarComponent, ICalendarProperty as Property, ICalendarStatus,
    ICalendarTransparency, ICalendarValue,
};
use proptest::prelude::*;

/// What a visitor exports who keeps these sessions.
fn export(index: &Index, lang: Lang, kept: &[(&str, Level)], alarm: bool) -> String {
    let kept: Vec<_> = kept.iter().map(|&(id, level)| (session(index, id), level)).collect();
    with_links(lang, |links| {
        let agenda = Calendar::of_agenda(index, lang, &kept);
        Calendar { alarm, links: Some(links), ..agenda }.write()
    })
}

/// The alarms of an entry.
fn alarms<'a>(calendar: &'a ICalendar, entry: &ICalendarComponent) -> Vec<&'a ICalendarComponent> {
    let inside = entry.component_ids.iter();
    inside.map(|at| &calendar.components[*at as usize]).collect()
}

#[test]
fn an_export_is_what_the_visitor_keeps() {
    let index = index();
    for lang in Lang::ALL {
        let kept = [("augmented-care", Going), ("public-health", Maybe)];
        let read = read(&export(&index, lang, &kept, false));
        let entries = events(&read);
        assert_eq!(entries.len(), 2);
        for (entry, (id, _)) in entries.into_iter().zip(kept) {
            let session = session(&index, id);
            let title = session.title.get(lang).expect("a title");
            assert_eq!(text(entry, Property::Summary), Some(title.text));
            assert_eq!(language(entry, Property::Summary), Some(title.lang.code()));
            assert_eq!(time(entry, Property::Dtstart), Some(seconds(session.start)));
            assert_eq!(time(entry, Property::Dtend), session.end.map(seconds));
            assert_eq!(uri(entry, Property::Url), Some(&*session_page(lang)(session)));
            assert!(alarms(&read, entry).is_empty());
        }
    }
}

#[test]
fn going_takes_time_and_maybe_does_not() {
    use ICalendarTransparency::{Opaque, Transparent};
    let index = changed(|json| json["sessions"][2]["state"] = "cancelled".into());
    let id = |at: usize| &*index.sessions()[at].id;
    let kept = [(id(0), Going), (id(1), Maybe), (id(2), Going), (id(2), Maybe)];
    let read = read(&export(&index, Lang::FR, &kept, false));
    let standing: Vec<_> = events(&read)
        .into_iter()
        .map(|entry| (entry.status().expect("STATUS"), entry.transparency().expect("TRANSP")))
        .collect();
    assert_eq!(
        standing,
        [
            (&ICalendarStatus::Confirmed, &Opaque),
            (&ICalendarStatus::Tentative, &Transparent),
            (&ICalendarStatus::Cancelled, &Transparent),
            (&ICalendarStatus::Cancelled, &Transparent),
        ]
    );
}

#[test]
fn an_export_has_the_entries_of_the_published_calendars_but_is_no_calendar_of_its_own() {
    let index = index();
    let id = &*index.sessions()[0].id;
    let read = read(&export(&index, Lang::AR, &[(id, Going)], false));
    let whole = self::read(&Calendar::of_event(&index, Lang::AR).write());
    assert!(uids(&read).is_subset(&uids(&whole)));
    let old = |name: &str| Property::Other(name.to_owned());
    let names = [Property::Uid, Property::Name, old("X-WR-CALNAME"), old("X-WR-CALDESC")];
    for name in names {
        assert!(!all(&whole.components[0], name.clone()).is_empty());
        assert!(all(&read.components[0], name).is_empty());
    }
}

#[test]
fn a_reminder_rings_15_minutes_before_what_takes_place() {
    let index = changed(|json| {
        json["sessions"][0]["state"] = "cancelled".into();
        json["sessions"][1]["state"] = "moved".into();
    });
    let kept: Vec<_> = index.sessions().iter().map(|session| (&*session.id, Going)).collect();
    for lang in Lang::ALL {
        let read = read(&export(&index, lang, &kept, true));
        for (entry, session) in events(&read).into_iter().zip(index.sessions()) {
            let alarms = alarms(&read, entry);
            if session.id == "national-anthem".into() {
                assert!(alarms.is_empty());
                continue;
            }
            let [alarm] = alarms[..] else { panic!("one alarm for {}", session.id) };
            let ICalendarValue::Duration(trigger) =
                value(alarm, Property::Trigger).expect("a trigger")
            else {
                panic!("a span of time")
            };
            assert_eq!(trigger.as_seconds(), -15 * 60);
            assert_eq!(
                value(alarm, Property::Action),
                Some(&ICalendarValue::Action(ICalendarAction::Display))
            );
            let title = session.title.get(lang).expect("a title").text;
            let told = text(alarm, Property::Description).expect("a text");
            assert!(told.contains(title), "{told}");
        }
    }
    let read = read(&export(&index, Lang::AR, &[("opening-keynotes", Going)], true));
    let alarm = alarms(&read, events(&read)[0])[0];
    let told = text(alarm, Property::Description).expect("a text");
    assert!(told.ends_with(" – القاعة العامة"), "{told}");
    assert_eq!(language(alarm, Property::Description), Some("ar"));
}

/// What an organiser may write, and what nobody should.
fn anything() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => "[A-Za-zéèàç ,;:\\\\\"]{1,20}",
        3 => "([\u{627}-\u{64a}][\u{64b}-\u{652}]{0,2}){1,20}",
        2 => "[\u{2d30}-\u{2d67}\u{2d7f}]{1,20}",
        2 => "[\u{1f600}-\u{1f64f}\u{1f3fb}-\u{1f3ff}\u{200d}\u{fe0f}]{1,20}",
        1 => "[\u{0}-\u{1f}\u{7f}-\u{9f}\u{2028}\u{2029}]{1,3}",
        1 => "(\r\n|\n|\r)(BEGIN:VALARM|END:VEVENT| |\t)?",
        1 => any::<String>(),
    ];
    prop::collection::vec(part, 1..8).prop_map(|parts| parts.concat())
}

/// A text as a calendar can hold it: one kind of line break, no other control characters.
fn as_kept(text: &str) -> String {
    let breaks = ['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
    let text = text.replace("\r\n", "\n").replace(breaks, "\n");
    text.chars().filter(|char| !char.is_control() || "\n\t".contains(*char)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_is_written_is_read_again(title in anything(), notice in anything(), alarm: bool) {
        let mut programme = index().programme().clone();
        let arabic = |text: String| Text::of(Lang::AR, text);
        programme.sessions[0].title = arabic(title);
        programme.sessions[0].notice = arabic(notice);
        let index = Index::new(programme);
        let session = &index.sessions()[0];
        let read = read(&export(&index, Lang::AR, &[(&*session.id, Maybe)], alarm));
        let entries = events(&read);
        prop_assert_eq!(entries.len(), 1);
        prop_assert_eq!(alarms(&read, entries[0]).len(), usize::from(alarm));
        let kept = |text: &Text| {
            text.get(Lang::AR).map(|one| as_kept(one.text)).filter(|text| !text.is_empty())
        };
        prop_assert_eq!(text(entries[0], Property::Summary).map(str::to_owned), kept(&session.title));
        if let Some(notice) = kept(&session.notice) {
            let description = text(entries[0], Property::Description).expect("a description");
            prop_assert!(description.contains(&notice), "{description:?} {notice:?}");
        }
    }
}
