use super::*;
use proptest::prelude::*;

fn finds(typed: &str, text: &str) -> bool {
    Query::new(typed).matches(&fold(text))
}

fn marked<'a>(text: &'a str, typed: &str) -> Vec<&'a str> {
    let pieces = highlight(text, &Query::new(typed));
    pieces.into_iter().filter(|piece| piece.0).map(|piece| piece.1).collect()
}

#[test]
fn all_words_must_occur_in_any_order_and_any_script_form() {
    let title = "L’intelligence artificielle au service de la santé";
    assert!(finds("SANTE intelligence", title));
    assert!(finds("l'intelligence", title));
    assert!(finds("l’intelligence", "L'intelligence artificielle"));
    assert!(!finds("santé agriculture", title));
    assert!(finds("tunnunt", "ⵜⵓⵏⵏⵓⵏⵜ"));
    assert!(finds("ⵜⵓⵏⵏⵓⵏⵜ", "Tunnunt"));
}

#[test]
fn the_arabic_article_may_be_typed_or_not() {
    assert!(finds("صحة", "الصحة"));
    assert!(finds("الصحة", "صحة"));
    assert!(finds("الصحة", "للصحة العامة"));
    assert!(finds("والصحه", "الصِّحّة"));
    assert!(!finds("الصحة", "التعليم"));
    assert!(finds("الى", "إلى"), "too short to be an article with a word");
}

#[test]
fn words_of_any_script_are_found_in_any_case_and_without_their_marks() {
    let found = [
        ("ПРИМЕР", "Пример"),
        ("елка", "Ёлка"),
        ("киів", "Київ"),
        ("αθηνα", "ΑΘΉΝΑ"),
        ("ΟΔΥΣΣΕΥΣ", "Οδυσσεύς"),
        ("երեւան", "ԵՐԵՒԱՆ, Երևան"),
        ("თბილისი", "ᲗᲑᲘᲚᲘᲡᲘ"),
        ("dien thoai uu tien", "Điện thoại Ưu tiên"),
        ("istanbul diyarbakir", "İSTANBUL DİYARBAKIR"),
        ("ISTANBUL ışık", "istanbul ISIK"),
        ("שלום", "שָׁלוֹם"),
        ("מלכ", "מלך"),
        ("सफर", "सफ़र"),
        ("\u{92b}\u{93c}", "\u{95e}"),
        ("한", "\u{1112}\u{1161}\u{11ab}"),
        ("하", "한글"),
        ("programme ２０２６", "ＰＲＯＧＲＡＭＭＥ 2026"),
        ("ガイド", "ｶﾞｲﾄﾞ"),
        ("ぱ", "は\u{309a}"),
        ("CO2", "CO₂"),
        ("𞤢𞤣𞤤𞤢𞤥", "𞤀𞤣𞤤𞤢𞤥"),
    ];
    for (typed, text) in found {
        assert!(finds(typed, text), "{typed} in {text}");
    }
    let missed = [("कि", "का"), ("ー", "゛"), ("か", "き"), ("한글", "하늘"), ("ก้", "กี")];
    for (typed, text) in missed {
        assert!(!finds(typed, text), "{typed} in {text}");
    }
}

#[test]
fn a_text_without_spaces_is_found_by_any_part_of_it_and_marked_there() {
    for text in ["人工智能与公共服务", "人工知能とこれからの行政サービス", "ปัญญาประดิษฐ์เพื่อสุขภาพ"]
    {
        let letters: Vec<(usize, char)> = text.char_indices().collect();
        for (at, _) in &letters {
            for (end, last) in letters.iter().filter(|(end, _)| end >= at) {
                let typed = &text[*at..end + last.len_utf8()];
                let marked = marked(text, typed);
                assert!(marked.iter().any(|piece| piece.contains(typed)), "{typed}: {marked:?}");
            }
        }
    }
    assert_eq!(marked("人工智能与公共服务", "公共"), ["公共"]);
    assert_eq!(marked("行政サービス", "ｻｰﾋﾞｽ"), ["サービス"]);
    assert_eq!(marked("行政ｻｰﾋﾞｽ", "サービス"), ["ｻｰﾋﾞｽ"]);
}

#[test]
fn a_letter_is_marked_with_the_signs_that_are_a_part_of_it() {
    assert_eq!(marked("हिन्दी में", "ह"), ["हि"]);
    assert_eq!(marked("สุขภาพ", "ส"), ["สุ"]);
    assert_eq!(marked("ｶﾞｲﾄﾞ", "カ"), ["ｶﾞ"]);
    assert_eq!(marked("대한민국", "하"), ["한"]);
    assert_eq!(marked("\u{1112}\u{1161}\u{11ab}글", "하"), ["\u{1112}\u{1161}\u{11ab}"]);
}

#[test]
fn signs_that_belong_to_a_name_are_looked_for() {
    let titles = ["C pour tous", "Le C++ moderne", "C#, F# et .NET", "C++20/23", "La cité"];
    let found = |typed: &str| {
        let query = Query::new(typed);
        let found = titles.iter().enumerate().filter(|(_, title)| query.matches(&fold(title)));
        found.map(|(at, _)| at).collect::<Vec<_>>()
    };
    assert_eq!(found("C"), [0, 1, 2, 3, 4]);
    assert_eq!(found("c++"), [1, 3]);
    assert_eq!(found("Ｃ＋＋"), [1, 3]);
    assert_eq!(found("c++ 20"), [3]);
    assert_eq!(found("C#"), [2]);
    assert_eq!(found("f#"), [2]);
    assert_eq!(found(".net"), [2]);
    assert_eq!(found("(C#)."), [2]);
    assert!(finds("asp.net", "ASP.NET") && finds("net", ".NET"));
    assert!(!finds(".NET", "Planète Internet"));
    assert!(finds("R&D", "La R&D en santé") && !finds("r&d", "Droit et recherche"));
    assert_eq!(marked("Le C++ moderne", "c++"), ["C++"]);
    assert_eq!(marked("F# et .NET", ".net"), [".NET"]);
    assert_eq!(marked("C++20", "20"), ["20"]);
}

#[test]
fn signs_between_words_are_not_looked_for() {
    for typed in ["node.js", "node js", "Node.JS", "node . js"] {
        assert!(finds(typed, "Node.js") && finds(typed, "Node JS"), "{typed}");
    }
    assert!(finds("J.R.R. Tolkien", "J. R. R. Tolkien"));
    assert!(finds("J. R. R. Tolkien", "J.R.R. Tolkien"));
    assert!(finds("IA+santé", "L’IA et la santé"));
    assert!(finds("santé", "IA+santé") && finds("1+1", "1 + 1 = 2"));
    assert!(finds("#IA", "IA") && finds("atelier 3", "Atelier #3"));
    assert!(finds("santé.", "La santé") && finds("fin.Début", "Début, fin"));
    assert!(finds("3.14", "3,14"));
}

#[test]
fn nothing_to_look_for_matches_everything_and_marks_nothing() {
    for typed in ["", "  ", "«»", "\u{200f}", "ـ"] {
        let query = Query::new(typed);
        assert!(query.is_empty());
        assert!(query.matches(""));
        assert_eq!(highlight("Santé", &query), [(false, "Santé")]);
    }
    assert_eq!(highlight("", &Query::new("a")), []);
}

#[test]
fn a_match_is_marked_in_the_original_spelling() {
    assert_eq!(marked("La Santé, les SANTÉS", "sante"), ["Santé", "SANTÉ"]);
    assert_eq!(marked("Le cœur", "coe"), ["cœ"]);
    assert_eq!(marked("Le cœur", "o"), ["œ"]);
    assert_eq!(marked("سِيَاسَةُ الصِّحَّةِ", "الصحة"), ["الصِّحَّةِ"]);
    assert_eq!(marked("سِيَاسَةُ الصِّحَّةِ", "صحة"), ["صِّحَّةِ"]);
    assert_eq!(marked("ⵜⴰⵎⴰⵣⵉⵖⵜ", "mazigh"), ["ⵎⴰⵣⵉⵖ"]);
}

#[test]
fn neighbouring_matches_become_one() {
    assert_eq!(marked("agriculture", "agri cult"), ["agricult"]);
    assert_eq!(marked("agriculture", "ricul cultu"), ["ricultu"]);
}

#[test]
fn a_lone_letter_beside_a_word_is_not_marked() {
    assert_eq!(marked("L’ère de l’IA", "d'ère"), ["ère"]);
    assert_eq!(marked("L’ère", "l"), ["L"]);
}

#[test]
fn a_pasted_book_is_no_harm() {
    let book = "mot ".repeat(100_000) + &"é".repeat(100_000);
    assert!(Query::new(&book).words.len() <= MAX_WORDS);
    let many: String = (0..10_000).map(|n| format!("w{n}x ")).collect();
    assert_eq!(Query::new(&many).words.len(), MAX_WORDS);
}

proptest! {
    #[test]
    fn the_pieces_are_the_text(text in ".*", typed in ".{0,6}") {
        let pieces = highlight(&text, &Query::new(&typed));
        prop_assert!(pieces.iter().all(|(_, piece)| !piece.is_empty()));
        prop_assert!(pieces.windows(2).all(|pair| pair[0].0 != pair[1].0));
        prop_assert_eq!(pieces.into_iter().map(|(_, piece)| piece).collect::<String>(), text);
    }

    #[test]
    fn what_is_found_is_marked_and_nothing_else(
        text in "[aeéœÉ\u{301}\u{64b} 'األء]{0,30}", typed in "[aeéœا]{1,3}",
    ) {
        let query = Query::new(&typed);
        let pieces = highlight(&text, &query);
        let any = pieces.iter().any(|piece| piece.0);
        prop_assert_eq!(any, query.matches(&fold(&text)));
        for (_, piece) in pieces.iter().filter(|piece| piece.0) {
            prop_assert!(query.matches(&fold(piece)));
        }
        for (_, piece) in &pieces[1.min(pieces.len())..] {
            let cut = piece.starts_with(['\u{301}', '\u{64b}', 'ء']);
            prop_assert!(!cut, "a mark without its letter");
        }
    }
}
