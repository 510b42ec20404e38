//! What holds for any source and any handwork.

use super::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A source of up to nine sessions, of which many are alike; the first one has a time.
fn draft() -> impl Strategy<Value = Draft> {
    let id = prop::option::weighted(0.6, 1u8..9);
    let session = (id, 0u8..5, 0u8..3, 0u8..4, prop::bool::weighted(0.9));
    prop::collection::vec(session, 1..9).prop_map(|sessions| {
        let mut ids = BTreeSet::new();
        let lines =
            sessions.into_iter().enumerate().map(|(at, (id, title, hour, person, has_time))| {
                let id = id.filter(|id| ids.insert(*id)).map(|id| id.to_string());
                let start =
                    if at == 0 || has_time { format!("6T0{hour}:00") } else { "soon".to_owned() };
                format!("{}|Title {title}|{start}|Barn|Person {person}", id.unwrap_or_default())
            });
        let lines: Vec<String> = lines.collect();
        source(&lines.iter().map(|line| &**line).collect::<Vec<_>>())
    })
}

/// A file after somebody wrote into each session what the source does not tell.
fn by_hand(text: &str) -> String {
    let Ok(Json::Object(mut file)) = Json::read(text) else { panic!("{text}") };
    let mut sessions = file.list("sessions").to_vec();
    for session in sessions.iter_mut().filter_map(Json::as_object_mut) {
        let id = session.str("id").unwrap().to_owned();
        if let Some(title) = session.get_mut("title").and_then(Json::as_object_mut) {
            title.set("fr", format!("À la main : {id}"));
        }
        session.set("remark", &*id);
    }
    file.set("sessions", sessions);
    Json::Object(file).pretty()
}

/// The number and the handwork of each session, by id.
fn kept(text: &str) -> BTreeMap<String, (i64, [Json; 2])> {
    let Ok(Json::Object(file)) = Json::read(text) else { panic!("{text}") };
    let sessions = file.list("sessions").iter().filter_map(Json::as_object);
    let kept = |session: &Object| {
        let number = session.get("number").and_then(Json::integer).unwrap();
        let french = session.get("title").unwrap().as_object().unwrap().get("fr");
        let work = [french, session.get("remark")].map(|it| it.cloned().unwrap_or_default());
        (session.str("id").unwrap().to_owned(), (number, work))
    };
    sessions.map(kept).collect()
}

/// The text after an import; the same one when nothing was written, or nothing could be.
fn after(draft: &Draft, text: &str) -> String {
    let merged = merge(draft, Some(text), Moment::parse(LATER).unwrap());
    merged.ok().and_then(|merged| merged.text).unwrap_or_else(|| text.to_owned())
}

proptest! {
    #[test]
    fn any_source_imported_again_changes_nothing(first in draft(), second in draft()) {
        let text = put(&first, None, FIRST).text.unwrap();
        prop_assert_eq!(after(&first, &text), text.clone());
        let next = after(&second, &text);
        prop_assert_eq!(after(&second, &next), next);
    }

    #[test]
    fn ids_numbers_and_handwork_are_for_good(first in draft(), second in draft(), third in draft()) {
        let text = by_hand(&put(&first, None, FIRST).text.unwrap());
        let later = after(&third, &after(&second, &text));
        let now = kept(&later);
        for (id, wanted) in &kept(&text) {
            prop_assert_eq!(now.get(id), Some(wanted), "{}", id);
        }
        let numbers: BTreeSet<i64> = now.values().map(|(number, _)| *number).collect();
        prop_assert_eq!(numbers.len(), now.len(), "no number is given twice");
        prop_assert!(load::load(&later).unwrap().faults.is_empty());
    }
}
