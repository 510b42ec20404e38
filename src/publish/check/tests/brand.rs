use super::{report, told, with};
use crate::publish::check::{Report, check_pictures};
use serde_json::{Value, json};

fn branded(brand: Value) -> Value {
    with(|json| json["event"]["brand"] = brand)
}

/// What is said of a brand's colours, each with its place.
fn said(brand: Value) -> Vec<String> {
    let report = report(&branded(brand));
    assert!(report.is_fit(false), "{report:?}");
    report
        .findings
        .iter()
        .map(|one| format!("{}: {}", one.spot.path, one.message.english()))
        .collect()
}

#[test]
fn colours_that_can_be_read_are_taken_as_they_are() {
    for brand in [
        json!({"colour": "#0b5d43", "accent": "#f2cf7c", "pattern": "zellige"}),
        json!({"colour": "#1F3A93"}),
        json!({"colour": "#000000", "accent": "#ffffff", "pattern": "none"}),
    ] {
        assert_eq!(said(brand), [""; 0]);
    }
}

#[test]
fn a_colour_that_cannot_be_read_is_told_with_the_one_that_is_used() {
    assert_eq!(
        said(json!({"colour": "#ffcc00"})),
        [
            "event.brand.colour: #ffcc00 is too light for white text: bands and buttons are #705800, \
          6.8:1"
        ]
    );
    assert_eq!(
        said(json!({"colour": "#808080", "accent": "#002244"})),
        [
            "event.brand.accent: #002244 is too dark to catch the eye on bands: accents are #feffff, \
             4.5:1",
            "event.brand.colour: #808080 is too light for white text: bands and buttons are \
             #767676, 4.5:1"
        ]
    );
}

#[test]
fn what_is_no_colour_and_no_brand_is_an_error() {
    for (brand, place) in [
        (json!({"colour": "green"}), "schema event.brand.colour"),
        (json!({"colour": ""}), "schema event.brand.colour"),
        (json!({"accent": "#ffffff"}), "schema event.brand.colour"),
        (json!({"colour": "#000000", "accent": "#fff"}), "schema event.brand.accent"),
        (json!("green"), "schema event.brand"),
    ] {
        assert_eq!(told(&report(&branded(brand.clone()))), [place], "{brand}");
    }
}

#[test]
fn files_of_a_brand_have_to_be_there_and_plain() {
    let directory = tempfile::tempdir().unwrap();
    let put = |file: &str, content: &str| {
        std::fs::write(directory.path().join(file), content).unwrap();
    };
    let svg = |size: &str, inside: &str| {
        format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {size}'>{inside}</svg>")
    };
    let told_of = |brand: Value| {
        let mut report = Report::default();
        report.add(check_pictures(&branded(brand).to_string(), directory.path()));
        let told = |one: &crate::publish::check::Placed| {
            format!("{} {}: {}", one.code.name(), one.spot.path, one.message.english())
        };
        report.findings.iter().map(told).collect::<Vec<_>>()
    };
    put("plain.svg", &svg("8 8", "<path d='M0 0h8'/>"));
    put("wide.svg", &svg("16 8", "<path d='M0 0h8'/>"));
    put("long.svg", &svg("800 8", ""));
    put("script.svg", &svg("8 8", "<script>alert(1)</script>"));
    put("text.png", "hello");
    put("large.svg", &svg("8 8", &"<path d='M0 0h8'/>".repeat(6_000)));
    let sound = json!({"colour": "#000000", "logo": "wide.svg", "favicon": "plain.svg",
        "pattern": "plain.svg"});
    assert_eq!(told_of(sound), [""; 0]);
    for word in ["zellige", "none", "", "../outside.svg", "https://host/a.svg"] {
        assert_eq!(told_of(json!({"colour": "#000000", "pattern": word})), [""; 0], "{word}");
    }
    for (field, file, wanted) in [
        ("logo", "gone.svg", "missing-picture event.brand.logo: there is no file \"gone.svg\""),
        (
            "pattern",
            "script.svg",
            "unfit-drawing event.brand.pattern: \"script.svg\" holds <script>",
        ),
        ("favicon", "wide.svg", "unfit-drawing event.brand.favicon: \"wide.svg\" is not as wide"),
        ("logo", "long.svg", "unfit-drawing event.brand.logo: \"long.svg\" is more than 16 times"),
        ("logo", "text.png", "unfit-drawing event.brand.logo: \"text.png\" cannot be read"),
        ("logo", "large.svg", "unfit-drawing event.brand.logo: \"large.svg\" is too large"),
    ] {
        let mut brand = json!({"colour": "#000000"});
        brand[field] = file.into();
        let told = told_of(brand);
        assert!(told.len() == 1 && told[0].starts_with(wanted), "{file}: {told:?}");
    }
}
