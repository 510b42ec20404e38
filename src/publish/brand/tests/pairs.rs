//! What stands on what, and whether it can be seen there: WCAG 2.2, success criteria 1.4.3 and
//! 1.4.11 (AA).

use super::colour;
use crate::publish::brand::{Colour, Palette, Token};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Text on its grounds, as the style sheets put it: 4.5:1.
const TEXT: &[(&str, &[&str])] = &[
    ("ink", &["paper", "surface", "sunk", "warn"]),
    ("ink-soft", &["paper", "surface", "sunk", "warn"]),
    ("link", &["paper", "surface", "sunk", "warn"]),
    ("live", &["paper", "surface"]),
    ("on-live", &["live"]),
    ("on-mark", &["mark"]),
    ("on-brand", &["brand", "brand-deep"]),
    ("on-brand-soft", &["brand", "brand-deep"]),
    ("gold", &["brand", "brand-deep"]),
    ("on-gold", &["gold"]),
    // Toasts are turned inside out.
    ("paper", &["ink"]),
];

/// What else has to be seen on its grounds, such as the ring around what has the focus: 3:1.
const SEEN: &[(&str, &[&str])] = &[
    ("focus", &["paper", "surface", "sunk"]),
    ("link", &["paper", "surface", "sunk"]),
    ("ink-soft", &["paper", "surface"]),
    ("live", &["paper", "surface"]),
    ("gold", &["brand", "brand-deep"]),
];

/// The tokens of each theme: light, dark, high contrast.
fn themes(palette: &Palette) -> [BTreeMap<String, Colour>; 3] {
    let sheet = include_str!("../../../../style/tokens.css");
    let mut blocks = sheet.split(" color-scheme:").skip(1).map(|block| {
        let declared = block.split('}').next().unwrap_or_default().lines();
        declared.filter_map(|line| {
            let (name, value) = line.trim().strip_prefix("--")?.split_once(": ")?;
            Some((name.to_owned(), Colour::parse(value.trim_end_matches(';'))?))
        })
    });
    let mut next = || blocks.next().expect("four blocks").collect::<Vec<_>>();
    let [light, dark, chosen_dark, contrast] = [next(), next(), next(), next()];
    assert_eq!(dark, chosen_dark, "the dark theme is the same for who has chosen it");
    let with =
        |tokens: Vec<Token>| tokens.into_iter().map(|(name, colour)| (name.to_owned(), colour));
    let mut themes: [BTreeMap<_, _>; 3] = Default::default();
    themes[0].extend(light.into_iter().chain(with(palette.light_tokens())));
    themes[1] = themes[0].clone();
    themes[1].extend(dark.into_iter().chain(with(palette.dark_tokens())));
    themes[2] = themes[0].clone();
    themes[2].extend(contrast);
    themes
}

/// The pairs of a palette that are too weak, with their contrast.
fn too_weak(palette: &Palette) -> Vec<String> {
    let mut weak = Vec::new();
    for (theme, tokens) in ["light", "dark", "contrast"].iter().zip(themes(palette)) {
        for (pairs, least) in [(TEXT, 4.5), (SEEN, 3.0)] {
            for (name, grounds) in pairs {
                for ground in *grounds {
                    let contrast = tokens[*name].contrast(tokens[*ground]);
                    if contrast < least {
                        weak.push(format!("{theme}: {name} on {ground} {contrast:.2}"));
                    }
                }
            }
        }
    }
    weak
}

#[test]
fn all_can_be_read_in_the_colours_of_every_corner() {
    let corners = ["#000000", "#ffffff", "#808080", "#ffcc00", "#c8102e", "#1f3a93", "#00ff00"];
    assert_eq!(too_weak(&Palette::neutral()), [""; 0]);
    for brand in corners {
        for accent in corners.map(Some).into_iter().chain([None]) {
            let palette = Palette::of(colour(brand), accent.map(colour));
            assert_eq!(too_weak(&palette), [""; 0], "{brand} {accent:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn all_can_be_read_whatever_the_brand(
        brand in 0u32..0x0100_0000,
        accent in proptest::option::of(0u32..0x0100_0000),
    ) {
        let palette = Palette::of(Colour::of(brand), accent.map(Colour::of));
        prop_assert_eq!(too_weak(&palette), [""; 0]);
    }
}

/// The style sheets of pages and kiosks.
const SHEETS: &[&str] = &[
    include_str!("../../../../style/base.css"),
    include_str!("../../../../style/layout.css"),
    include_str!("../../../../style/components.css"),
    include_str!("../../../../style/pages.css"),
    include_str!("../../../../style/later.css"),
    include_str!("../../../../style/grid.css"),
    include_str!("../../../../style/desk.css"),
    include_str!("../../../../style/kiosk.css"),
];

#[test]
fn no_rule_puts_text_on_a_ground_that_is_not_in_the_table() {
    let mut found = 0;
    for rule in SHEETS.iter().flat_map(|sheet| sheet.split('}')) {
        let declared = |name: &str| {
            let declarations = rule.rsplit('{').next().unwrap_or_default().split(';');
            let mut values = declarations.filter_map(|one| one.trim().strip_prefix(name));
            values.find_map(|value| value.trim().strip_prefix("var(--")?.strip_suffix(')'))
        };
        if let (Some(text), Some(ground)) = (declared("color:"), declared("background:")) {
            let grounds = TEXT.iter().find(|(name, _)| *name == text).map(|(_, grounds)| *grounds);
            assert!(grounds.unwrap_or_default().contains(&ground), "{text} on {ground}: {rule}");
            found += 1;
        }
    }
    assert!(found > 30, "{found}");
}

#[test]
fn a_pair_that_is_too_weak_is_found() {
    let mut palette = Palette::neutral();
    palette.light.ink_soft = palette.light.line;
    let found = too_weak(&palette);
    assert!(found.iter().any(|pair| pair.starts_with("light: ink-soft on paper")), "{found:?}");
}
