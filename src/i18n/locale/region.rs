//! The region of a time zone.

use icu_locale::subtags::Region;
use icu_time::zone::IanaParser;

/// The country (ISO 3166) of an IANA time zone: `MA` of `Africa/Casablanca`; `None` for zones of
/// none, such as `UTC`.
///
/// Unicode names zones by the code that UN/LOCODE has for their city, which begins with the
/// country (UTS 35, "Time Zone Identifiers"). Cities without such a code have other names.
pub fn region_of_zone(zone: &str) -> Option<String> {
    let zone = IanaParser::new().parse(zone);
    let name = zone.as_str();
    let region = match (name, name.len()) {
        ("jeruslm", _) => "IL",
        ("gazastrp" | "hebron", _) => "PS",
        (_, 5) => &name[..2],
        // Those of Indiana, Kentucky and North Dakota.
        (_, 7) if name.starts_with("us") => "US",
        _ => return None,
    };
    let region: Region = region.parse().ok()?;
    Some(region.to_string())
}
