//! Which form of a message goes with a number.

use crate::programme::lang::Lang;

/// The plural categories of Unicode CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// 0 in Arabic.
    Zero,
    /// 1, and in French 0 too.
    One,
    /// 2 in Arabic.
    Two,
    /// Numbers in Arabic that end in 03 to 10.
    Few,
    /// Numbers in Arabic that end in 11 to 99, and whole millions in French.
    Many,
    /// All other numbers.
    Other,
}

/// The category of a whole number, by the cardinal rules of Unicode CLDR 48.
///
/// CLDR has no rules for `zgh`; software that is translated into it uses one and other.
pub fn plural(lang: Lang, n: u64) -> Plural {
    match lang.code() {
        "ar" => arabic(n),
        "fr" if n <= 1 => Plural::One,
        "fr" if n.is_multiple_of(1_000_000) => Plural::Many,
        "en" | "zgh" if n == 1 => Plural::One,
        _ => Plural::Other,
    }
}

fn arabic(n: u64) -> Plural {
    match (n, n % 100) {
        (0, _) => Plural::Zero,
        (1, _) => Plural::One,
        (2, _) => Plural::Two,
        (_, 3..=10) => Plural::Few,
        (_, 11..=99) => Plural::Many,
        _ => Plural::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::Plural::{Few, Many, One, Other, Two, Zero};
    use super::*;

    #[test]
    fn arabic_has_six_forms() {
        let table = [
            (Zero, &[0][..]),
            (One, &[1]),
            (Two, &[2]),
            (Few, &[3, 4, 10, 103, 110, 1003, 1_000_003]),
            (Many, &[11, 12, 26, 99, 111, 199, 1011]),
            (Other, &[100, 101, 102, 200, 202, 1000, 1001, 1_000_000]),
        ];
        for (form, numbers) in table {
            for n in numbers {
                assert_eq!(plural(Lang::AR, *n), form, "{n}");
            }
        }
    }

    #[test]
    fn french_counts_nothing_as_one_and_millions_apart() {
        let table = [
            (One, &[0, 1][..]),
            (Many, &[1_000_000, 2_000_000, 1_000_000_000]),
            (Other, &[2, 3, 11, 100, 101, 999_999, 1_000_001, 1_500_000]),
        ];
        for (form, numbers) in table {
            for n in numbers {
                assert_eq!(plural(Lang::FR, *n), form, "{n}");
            }
        }
    }

    #[test]
    fn english_and_amazigh_know_one_and_many() {
        for lang in [Lang::EN, Lang::ZGH] {
            assert_eq!(plural(lang, 1), One);
            for n in [0, 2, 11, 21, 101, 1_000_000] {
                assert_eq!(plural(lang, n), Other, "{n}");
            }
        }
    }
}
