//! What HTML does not allow, or what the document and a text would take in different ways.

#[cfg(debug_assertions)]
use super::{Element, Modifier};

#[cfg(debug_assertions)]
impl Element {
    /// Panics when a part would be taken otherwise in the document than in a text.
    pub(super) fn check(&self, part: &Modifier) {
        let Some(named) = part.named() else { return };
        let hidden = self.shown.is_some() && named == ("attribute", "hidden");
        let twice = hidden || self.parts.iter().any(|other| other.named() == Some(named));
        assert!(!twice, "`<{}>` has two times the {} `{}`", self.tag, named.0, named.1);
        let refused = [("attribute", "class"), ("attribute", "style")].contains(&named);
        assert!(!refused, "there are `class` and `custom_property` in place of `{}`", named.1);
    }

    /// Panics when the element cannot be shown and hidden.
    pub(super) fn check_shown(&self) {
        let hidden = self.parts.iter().any(|part| part.named() == Some(("attribute", "hidden")));
        assert!(self.shown.is_none() && !hidden, "two say whether `<{}>` is shown", self.tag);
        assert!(!self.svg, "`hidden` means nothing to `<{}>`", self.tag);
    }
}

#[cfg(debug_assertions)]
impl Modifier {
    /// What an element can have once.
    fn named(&self) -> Option<(&'static str, &'static str)> {
        match self {
            Modifier::Attribute(name, _) => Some(("attribute", name)),
            Modifier::Input(_) => Some(("attribute", "value")),
            Modifier::Class(name, _) => Some(("class", name)),
            Modifier::Property(name, _) => Some(("custom property", name)),
            Modifier::Listener(..) | Modifier::CatchUp(_) => None,
        }
    }
}

/// Whether elements of a name have no end tag and nothing inside (HTML, section 13.1.2).
pub(super) fn is_void(tag: &str) -> bool {
    const VOID: [&str; 13] = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    ];
    VOID.contains(&tag)
}
