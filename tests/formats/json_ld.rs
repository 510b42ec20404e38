use super::{HOSTILE, SITE, changed, hostile, index, session, session_page, with_links};
use barnamaj::formats::json_ld::JsonLd;
use barnamaj::programme::index::Index;
use barnamaj::programme::lang::Lang;
use schemaorg_rs::graph::{StructuredDataGraph, extract_all};
use schemaorg_rs::profiles::{Eligibility, ProfileRegistry};
use schemaorg_rs::validation::{DiagnosticCode, Severity, validate};
use schemaorg_rs::vocabulary::lookup_enum_member;
use serde_json::{Value, json};

const CARD: &str = "https://host.example/2025/assets/card.png";

/// What is told of the whole programme, then of each session, then of the event alone.
fn pages(index: &Index, lang: Lang) -> Vec<String> {
    with_links(lang, |links| {
        let page = JsonLd { index, lang, links: Some(links), image: Some(CARD) };
        let of_sessions = index.sessions().iter().map(|session| page.of_session(session));
        [page.of_programme()].into_iter().chain(of_sessions).chain([page.of_event()]).collect()
    })
}

/// The same as an object.
fn of_session(index: &Index, id: &str) -> Value {
    let page = JsonLd { index, lang: Lang::FR, links: None, image: None };
    serde_json::from_str(&page.of_session(session(index, id))).expect("JSON")
}

/// What a search engine finds in a page with this in its `<script>`.
fn found(json_ld: &str) -> StructuredDataGraph {
    let html = format!(
        r#"<!doctype html><title>x</title><script type="application/ld+json">{json_ld}</script>"#
    );
    let graph = extract_all(&html).expect("a page");
    assert!(graph.warnings.is_empty(), "{:?}", graph.warnings);
    graph
}

/// Whatever the vocabulary does not allow: types, properties of other types, values. Parts of it
/// may be "pending" as long as `eventAttendanceMode` and `VirtualLocation` are, which Google asks
/// for.
fn faults(json_ld: &str) -> Vec<String> {
    let pending = [DiagnosticCode::PendingProperty, DiagnosticCode::PendingType];
    let diagnostics = validate(&found(json_ld)).diagnostics.into_iter();
    let faults = diagnostics.filter(|fault| !pending.contains(&fault.code));
    faults.map(|fault| format!("{}: {}", fault.path, fault.message)).collect()
}

#[test]
fn the_vocabulary_allows_every_type_property_and_value() {
    let index = index();
    for lang in Lang::ALL {
        let pages = pages(&index, lang);
        assert_eq!(pages.len(), 32);
        for page in pages {
            assert_eq!(faults(&page), [""; 0], "{page}");
        }
    }
}

#[test]
fn the_validator_knows_wrong_from_right() {
    let page = &pages(&index(), Lang::FR)[4];
    for (right, wrong) in [
        (r#""@type":"Person""#, r#""@type":"Persona""#),
        (r#""jobTitle""#, r#""addressLocality""#),
        (r#""superEvent""#, r#""parentEvent""#),
    ] {
        assert!(page.contains(right), "{page}");
        assert_ne!(faults(&page.replace(right, wrong)), [""; 0], "{wrong}");
    }
}

#[test]
fn google_shows_every_page() {
    for page in pages(&index(), Lang::AR) {
        let graph = found(&page);
        let google = ProfileRegistry::with_google();
        let verdict = google.evaluate("google", &graph, &[]).expect("the profile is there");
        // What it recommends beyond this is not known: tickets, and some ends and speakers.
        assert_eq!(verdict.eligibility, Eligibility::WarningsOnly, "{page}");
        // It takes every location for a virtual one too, and wants its address.
        let virtual_place = "Event.location.url";
        let mut faults = verdict.diagnostics.iter().filter(|one| one.severity == Severity::Error);
        assert!(faults.all(|fault| fault.path == virtual_place), "{:?}", verdict.diagnostics);
        let missing = &verdict.type_results[0].recommended_missing;
        let known = ["offers", "endDate", "performer", "description"];
        assert!(missing.iter().all(|name| known.contains(&&**name)), "{missing:?}");
    }
}

#[test]
fn the_programme_has_its_sessions_and_each_session_its_event() {
    let index = index();
    let pages = pages(&index, Lang::EN);
    let programme: Value = serde_json::from_str(&pages[0]).expect("JSON");
    assert_eq!(programme["name"], "National Conference on Artificial Intelligence");
    assert_eq!(programme["startDate"], "2025-07-01T08:55:00+01:00");
    assert_eq!(programme["endDate"], "2025-07-02T18:15:00+01:00");
    assert_eq!(programme["inLanguage"], json!(["ar", "zgh", "fr", "en"]));
    assert_eq!(programme["url"], format!("{SITE}en/"));
    let parts = programme["subEvent"].as_array().expect("sessions");
    assert_eq!(parts.len(), index.sessions().len());

    for ((page, part), session) in pages[1..].iter().zip(parts).zip(index.sessions()) {
        let page: Value = serde_json::from_str(page).expect("JSON");
        let published: Value = serde_json::to_value(session).expect("JSON");
        assert_eq!(page["name"], published["title"]["en"]);
        assert_eq!(page["startDate"], published["start"]);
        assert_eq!(page.get("endDate"), published.get("end"));
        assert_eq!(page["url"], session_page(Lang::EN)(session));
        assert_eq!(page["image"], CARD);
        assert_eq!(page["superEvent"]["url"], programme["url"]);
        for name in ["name", "startDate", "eventStatus", "location", "url"] {
            assert_eq!(page[name], part[name]);
            assert_eq!(page["superEvent"][name], programme[name]);
        }
    }
}

#[test]
fn a_session_tells_where_it_is_and_who_speaks() {
    let index = index();
    let keynotes = of_session(&index, "opening-keynotes");
    assert_eq!(
        keynotes["location"],
        json!({
            "@type": "Place",
            "name": "Salle plénière",
            "address": {"@type": "PostalAddress", "addressLocality": "Rabat"},
            "containedInPlace": {
                "@type": "Place", "name": "Université Mohammed VI Polytechnique (UM6P)"
            }
        })
    );
    assert_eq!(
        keynotes["performer"][0],
        json!({
            "@type": "Person",
            "name": "Martin Tisné",
            "jobTitle": "Directeur général",
            "affiliation": {"@type": "Organization", "name": "AI Collaborative"}
        })
    );
    // A room that is only proposed is not told as if it were certain.
    let proposed = of_session(&index, "public-health");
    assert_eq!(proposed["location"]["name"], "Université Mohammed VI Polytechnique (UM6P)");
}

#[test]
fn the_state_of_a_session_is_told() {
    let index = changed(|json| {
        json["sessions"][1]["state"] = "cancelled".into();
        json["sessions"][2]["state"] = "moved".into();
    });
    for (id, status) in [
        ("national-anthem", "EventScheduled"),
        ("opening-akhannouch", "EventCancelled"),
        ("opening-seghrouchni", "EventRescheduled"),
    ] {
        let told = of_session(&index, id);
        assert_eq!(member(&told, "eventStatus"), ("EventStatusType", status));
        let mode = ("EventAttendanceModeEnumeration", "OfflineEventAttendanceMode");
        assert_eq!(member(&told, "eventAttendanceMode"), mode);
    }
}

/// The enumeration of the vocabulary that a value belongs to, which validation does not look
/// at, and the value.
fn member<'a>(told: &'a Value, name: &str) -> (&'static str, &'a str) {
    let value = told[name].as_str().expect("an address");
    let value = value.strip_prefix("https://schema.org/").expect("of the vocabulary");
    (lookup_enum_member(value).expect("a member").enum_type, value)
}

#[test]
fn who_cannot_come_is_told_where_to_watch() {
    let index = changed(|json| {
        json["event"]["attendance"] = "hybrid".into();
        json["sessions"][0]["attendance"] = "online".into();
        json["sessions"][0]["links"] = json!([
            {"kind": "slides", "url": "https://host.example/slides"},
            {"kind": "stream", "url": "https://host.example/live"}]);
        json["sessions"][1]["attendance"] = "in_person".into();
    });
    let [online, in_person, hybrid] =
        ["national-anthem", "opening-akhannouch", "opening-seghrouchni"];
    let mode = |told: &Value| {
        let (of, mode) = member(told, "eventAttendanceMode");
        assert_eq!(of, "EventAttendanceModeEnumeration");
        mode.to_owned()
    };
    let told = of_session(&index, online);
    assert_eq!(mode(&told), "OnlineEventAttendanceMode");
    let stream = json!({"@type": "VirtualLocation", "url": "https://host.example/live"});
    assert_eq!(told["location"], stream);
    assert_eq!(mode(&told["superEvent"]), "MixedEventAttendanceMode");
    let told = of_session(&index, in_person);
    assert_eq!(mode(&told), "OfflineEventAttendanceMode");
    assert_eq!(told["location"]["@type"], "Place");
    let told = of_session(&index, hybrid);
    assert_eq!(mode(&told), "MixedEventAttendanceMode");
    assert_eq!(told["location"]["@type"], "Place", "no address is known");

    let pages = pages(&index, Lang::FR);
    let told: Value = serde_json::from_str(&pages[3]).expect("JSON");
    let virtual_place = json!({"@type": "VirtualLocation", "url": told["url"]});
    assert_eq!(told["location"][1], virtual_place, "its own page");
    for page in pages {
        assert_eq!(faults(&page), [""; 0], "{page}");
    }
}

#[test]
fn what_is_not_known_is_not_told() {
    let index = changed(|json| {
        let event = json["event"].as_object_mut().expect("the event");
        event.retain(|name, _| ["id", "name", "offset", "days"].contains(&&**name));
        json["sessions"] = json!([]);
    });
    let page = JsonLd { index: &index, lang: Lang::FR, links: None, image: None };
    let told: Value = serde_json::from_str(&page.of_programme()).expect("JSON");
    assert_eq!(
        told,
        json!({
            "@context": "https://schema.org",
            "@type": "Event",
            "name": "Assises nationales de l’intelligence artificielle",
            "startDate": "2025-07-01",
            "endDate": "2025-07-02",
            "eventStatus": "https://schema.org/EventScheduled",
            // Those of its name.
            "inLanguage": ["ar", "en", "fr"]
        })
    );
}

#[test]
fn no_text_breaks_out_of_the_script() {
    for page in pages(&hostile(), Lang::FR) {
        assert!(!page.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{page}");
        let graph = found(&page);
        assert_eq!(graph.nodes.len(), 1, "{page}");
        let told: Value = serde_json::from_str(&page).expect("JSON");
        assert_eq!(told["name"], HOSTILE);
    }
}
