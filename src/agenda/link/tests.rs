use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

const EVENT: &str = "assises-ia-2025";

fn going(numbers: impl IntoIterator<Item = u16>) -> LinkedAgenda {
    mixed(numbers, |_| Level::Going)
}

fn mixed(numbers: impl IntoIterator<Item = u16>, level: impl Fn(u16) -> Level) -> LinkedAgenda {
    LinkedAgenda::new(&numbers.into_iter().map(|one| (one, level(one))).collect::<Vec<_>>())
}

/// Every other one is only a maybe.
fn alternating(number: u16) -> Level {
    if number.is_multiple_of(2) { Level::Going } else { Level::Maybe }
}

/// A text of these bytes with a right check behind.
fn checked(mut bytes: Vec<u8>) -> String {
    bytes.extend(crc(&bytes).to_be_bytes());
    text::encode(&bytes)
}

/// A text of this version, count and so on; the head and the check are right.
fn with_content(content: &[u8]) -> String {
    let mut bytes = vec![VERSION];
    bytes.extend(crc(EVENT.as_bytes()).to_be_bytes());
    bytes.extend(content);
    checked(bytes)
}

/// Numbers that look drawn at random, the same on every run.
fn scattered(count: usize, below: u16) -> Vec<u16> {
    let mut numbers = std::collections::BTreeSet::new();
    let mut state = 1u32;
    while numbers.len() < count {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        numbers.insert(((state >> 16) % u32::from(below)) as u16);
    }
    numbers.into_iter().collect()
}

/// The check value of CRC-32 (ISO-HDLC) in the catalogues.
#[test]
fn the_check_is_the_one_of_gzip() {
    assert_eq!(crc(b"123456789"), 0xcbf4_3926);
    assert_eq!(crc(b""), 0);
}

/// So that a change of the format does not go unseen: links that were sent must be read.
#[test]
fn the_format_is_as_documented() {
    let mut bytes = vec![1];
    bytes.extend(crc(EVENT.as_bytes()).to_be_bytes());
    // Three sessions, k = 0, mixed. Passed over: 1, 0, 2. Going, maybe, going. Filling byte.
    bytes.extend([3, 0x20, 0b1001_1010, 0b1000_0000]);
    assert_eq!((bytes.len() + CHECK) % 3, 1, "none is wanted");
    let levels = [(1, Level::Going), (2, Level::Maybe), (5, Level::Going)];
    let link = checked(bytes);
    assert_eq!(write(EVENT, &LinkedAgenda::new(&levels)), link);
    // Two, k = 8 (passed over: 600 = 2 × 256 + 88 and 599 = 2 × 256 + 87), maybe to both.
    let far = with_content(&[2, 0x18, 0b1100_1011, 0b0001_1001, 0b0101_1100]);
    let levels = [(600, Level::Maybe), (1200, Level::Maybe)];
    let link = write(EVENT, &LinkedAgenda::new(&levels));
    assert_eq!(link, far);
    assert_eq!(link, "AdLTRWQCGMsZXLA37ew");
}

#[test]
fn sizes_are_within_what_a_qr_code_holds() {
    let most = |selection: &LinkedAgenda| write(EVENT, selection).len();
    let ten = [1, 4, 5, 9, 12, 17, 20, 24, 28, 30];
    assert!(most(&going(ten)) < 24);
    assert!(most(&mixed(ten, alternating)) < 24);
    assert!(most(&mixed([21, 22, 23, 24, 25, 26, 27, 28, 29, 30], alternating)) < 24);
    assert!(most(&mixed(1..=2000, alternating)) < 800);
    let third = |one: u16| if one.is_multiple_of(3) { Level::Going } else { Level::Maybe };
    assert!(most(&mixed(1..=2000, third)) < 800);
    for numbers in [scattered(2000, 10_000), (0..2000).map(|n| n * 5).collect()] {
        assert!(most(&going(numbers.iter().copied())) < 1800);
        assert!(most(&mixed(numbers, alternating)) < 1800);
    }
    let clustered = (0..1000).chain(9000..10_000);
    assert!(most(&mixed(clustered, alternating)) < 1800);
}

#[test]
fn extremes_come_back() {
    let all = || 0..=u16::MAX;
    for selection in [
        LinkedAgenda::default(),
        going([0]),
        going([u16::MAX]),
        mixed([u16::MAX], |_| Level::Maybe),
        mixed([0, u16::MAX], alternating),
        going(all()),
        mixed(all(), |_| Level::Maybe),
        mixed(all(), alternating),
    ] {
        let link = write(EVENT, &selection);
        assert!(read(EVENT, &link) == Ok(selection), "{} characters", link.len());
    }
}

#[test]
fn the_greater_level_of_a_number_counts() {
    let twice = [(7, Level::Going), (3, Level::Maybe), (7, Level::Maybe)];
    assert_eq!(LinkedAgenda::new(&twice).sessions(), [(3, Level::Maybe), (7, Level::Going)]);
}

#[test]
fn a_link_of_another_event_is_told_apart() {
    let link = write("gitex-2026", &going([1, 2]));
    assert_eq!(read(EVENT, &link), Err(LinkError::OtherEvent));
}

#[test]
fn a_newer_link_is_told_apart_from_a_damaged_one() {
    for version in 2..=255 {
        assert_eq!(read(EVENT, &checked(vec![version])), Err(LinkError::Newer));
        assert_eq!(read(EVENT, &checked(vec![version; 40])), Err(LinkError::Newer));
    }
    assert_eq!(read(EVENT, &checked(vec![0, 0, 0, 0, 0, 0, 0])), Err(LinkError::Damaged));
}

#[test]
fn what_was_never_a_link_is_damaged() {
    for text in ["", "A", "AAAA", "AAAAAAA", "a=b", "%20", "ⴰⴳⴷⵓⴷ", "../../etc", "AQ==", "AQ\n"]
    {
        assert_eq!(read(EVENT, text), Err(LinkError::Damaged), "{text:?}");
    }
    assert_eq!(read(EVENT, &"A".repeat(10_000_000)), Err(LinkError::Damaged));
}

/// Each says "session 0, going" (or less) in a way that the writer does not.
#[test]
fn another_spelling_of_an_agenda_is_refused() {
    let sound = with_content(&[1, 0, 0, 0]);
    assert_eq!(read(EVENT, &sound), Ok(going([0])));
    for (why, content) in [
        ("the count longer than it needs", &[0x81, 0, 0, 0][..]),
        ("a parameter that is not the shortest", &[1, 1, 0, 0]),
        ("levels said to be mixed that are not", &[1, 0x20, 0b0100_0000, 0]),
        ("levels that there are not", &[1, 0x30, 0, 0]),
        ("bits behind the last one", &[1, 0, 1, 0]),
        ("a filling byte that is not zero", &[1, 0, 0, 1]),
        ("no filling byte", &[1, 0, 0]),
        ("bytes behind the last one", &[1, 0, 0, 0, 0]),
        ("a count of which there is no end", &[0x81, 0x80, 0x80, 0]),
        ("more sessions than bits", &[0xff, 0xff, 0x03, 0, 0]),
        ("a number beyond 16 bits", &[1, 15, 0b1110_0000, 0, 0]),
        ("none, but maybe", &[0, 0x10]),
        ("nothing", &[]),
    ] {
        assert_eq!(read(EVENT, &with_content(content)), Err(LinkError::Damaged), "{why}");
    }
    // The last character carries bits that are not part of a byte.
    let (rest, last) = sound.split_at(sound.len() - 1);
    let next = char::from(last.as_bytes()[0] + 1);
    assert_eq!(read(EVENT, &format!("{rest}{next}")), Err(LinkError::Damaged));
}

fn any_selection() -> impl Strategy<Value = LinkedAgenda> {
    let level = prop_oneof![Just(Level::Going), Just(Level::Maybe)];
    let numbers = prop_oneof![0..40u16, 0..2000u16, any::<u16>()];
    prop::collection::btree_map(numbers, level, 0..200)
        .prop_map(|map: BTreeMap<_, _>| LinkedAgenda { sessions: map.into_iter().collect() })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(selection in any_selection(), event in "\\PC*") {
        let link = write(&event, &selection);
        prop_assert_eq!(read(&event, &link), Ok(selection));
    }

    #[test]
    fn a_text_survives_chats_and_addresses(selection in any_selection()) {
        let link = write(EVENT, &selection);
        prop_assert!(link.bytes().all(|one| one.is_ascii_alphanumeric() || b"-_".contains(&one)));
        prop_assert!(link.ends_with(|last: char| last.is_ascii_alphanumeric()), "{}", link);
    }

    #[test]
    fn whatever_is_read_is_what_would_be_written(
        count in 0u8..4,
        shape in 0u8..40,
        bits in prop::collection::vec(prop_oneof![Just(0), any::<u8>()], 0..4),
    ) {
        let link = with_content(&[vec![count, shape], bits].concat());
        if let Ok(selection) = read(EVENT, &link) {
            prop_assert_eq!(write(EVENT, &selection), link);
        }
    }

    #[test]
    fn a_cut_link_is_recognised(selection in any_selection(), share in 0.0..1.0f64) {
        let link = write(EVENT, &selection);
        let cut = &link[..(link.len() as f64 * share) as usize];
        prop_assert_eq!(read(EVENT, cut), Err(LinkError::Damaged));
    }

    #[test]
    fn an_altered_character_is_recognised(
        selection in any_selection(),
        at: prop::sample::Index,
        by in 1usize..64,
    ) {
        const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let mut link = write(EVENT, &selection).into_bytes();
        let at = at.index(link.len());
        let value = ALPHABET.bytes().position(|one| one == link[at]).unwrap();
        link[at] = ALPHABET.as_bytes()[(value + by) % 64];
        let link = String::from_utf8(link).unwrap();
        prop_assert_eq!(read(EVENT, &link), Err(LinkError::Damaged));
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC*", plausible in "[A-Za-z0-9_-]{0,60}") {
        let _ = read(EVENT, &text);
        let _ = read(EVENT, &plausible);
    }
}

#[test]
fn a_code_is_found_whatever_was_put_behind_it_on_the_way() {
    let code = write(EVENT, &going([1, 4, 9]));
    for behind in [
        "",
        ".",
        ")",
        "»",
        "%C2%BB",
        "%20",
        " ",
        "&utm_source=x",
        "?fbclid=1",
        "_",
        "-",
        "#top",
        ">",
    ] {
        for name in ["#a=", "#a%3D", "#a%3d"] {
            let fragment = format!("{name}{code}{behind}");
            let found = in_fragment(&fragment).unwrap();
            assert_eq!(read(EVENT, found), Ok(going([1, 4, 9])), "{fragment}");
        }
    }
    for other in ["", "#main", "#day-2025-07-01", "a=AQ", "#ab=AQ"] {
        assert_eq!(in_fragment(other), None, "{other}");
    }
}

#[test]
fn letters_that_were_put_behind_a_code_are_no_code() {
    let code = write(EVENT, &going([1, 4, 9]));
    let fragment = format!("#a={code}abc");
    assert_eq!(read(EVENT, in_fragment(&fragment).unwrap()), Err(LinkError::Damaged));
}

proptest! {
    #[test]
    fn every_agenda_survives_a_full_stop_behind_its_link(numbers: Vec<u16>) {
        let agenda = mixed(numbers, alternating);
        let fragment = format!("#a={}.", write(EVENT, &agenda));
        prop_assert_eq!(read(EVENT, in_fragment(&fragment).unwrap()), Ok(agenda));
    }
}
