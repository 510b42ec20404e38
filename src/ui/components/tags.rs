//! The verticals of a session, by name, icon and colour.

use super::icon::icon;
use super::words::text;
use crate::address::Page;
use crate::html::{El, Html, h};
use crate::programme::index::Index;
use crate::programme::model::{Session, Vertical};
use crate::ui::state::state;

/// The verticals of a session as plain tags.
pub fn tags(index: &Index, session: &Session) -> Option<El> {
    tags_of(verticals(index, &session.verticals))
}

/// Verticals as plain tags.
pub fn tags_of<'a>(verticals: impl Iterator<Item = &'a Vertical>) -> Option<El> {
    list(verticals.map(|vertical| face(h::li().class("tag"), vertical)))
}

/// The verticals with these ids as links to their pages.
pub fn linked_tags(index: &Index, ids: &[Box<str>]) -> Option<El> {
    list(verticals(index, ids).map(|vertical| h::li().child(linked_tag(vertical))))
}

fn linked_tag(vertical: &Vertical) -> El {
    let href = state().route.href(&Page::Vertical(vertical.id.to_string()));
    face(h::a().class("tag").attr("href", href), vertical)
}

/// The icon of a vertical; its number when the app does not know the icon.
pub fn sign(vertical: &Vertical) -> El {
    const KNOWN: [&str; 13] = [
        "administration",
        "education",
        "sport",
        "health",
        "agriculture",
        "industry",
        "security",
        "culture",
        "media",
        "cooperation",
        "governance",
        "innovation",
        "infrastructure",
    ];
    let sign = h::span().class("sign").attr("aria-hidden", "true");
    if KNOWN.contains(&&*vertical.icon) {
        sign.child(icon(&vertical.icon))
    } else {
        sign.child(vertical.number.to_string())
    }
}

/// The colour of a vertical for the style sheet; anything but `#rrggbb` counts as none.
pub fn colour(vertical: &Vertical) -> Option<String> {
    let hex = vertical.colour.strip_prefix('#')?;
    let fine = hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit());
    fine.then(|| vertical.colour.to_string())
}

/// The stripe of a card: the colours of its verticals, one below the other. A stop at 0 begins
/// where the one before it ends (CSS Images 3, section 3.4.3), which says it in few bytes.
pub fn stripe(index: &Index, session: &Session) -> Option<String> {
    let colours: Vec<_> = verticals(index, &session.verticals).filter_map(colour).collect();
    let mut stops = String::new();
    for (number, colour) in colours.iter().enumerate() {
        let end = 100 * (number + 1) / colours.len();
        let comma = if number == 0 { "" } else { "," };
        stops.push_str(&format!("{comma}{colour} 0 {end}%"));
    }
    (!stops.is_empty()).then(|| format!("linear-gradient({stops})"))
}

fn face(element: El, vertical: &Vertical) -> El {
    element
        .custom_property("--accent", colour(vertical))
        .child(sign(vertical))
        .child(text(&vertical.name))
}

fn list(items: impl Iterator<Item = El>) -> Option<El> {
    let items: Vec<Html> = items.map(Html::from).collect();
    (!items.is_empty()).then(|| h::ul().class("tags").child(items))
}

fn verticals<'a>(index: &'a Index, ids: &'a [Box<str>]) -> impl Iterator<Item = &'a Vertical> {
    ids.iter().filter_map(|id| index.vertical(id))
}
