//! Letters are shaped, ordered and there: read from what the shaper gives out.

use super::{OTHER_SCRIPTS, painter, painter_for, programme, words};
use crate::programme::lang::Lang;
use crate::publish::images::card::{Card, CardText};
use crate::publish::images::fonts::BOLD;
use crate::publish::images::text::{Block, Pen, Style};
use cosmic_text::{Align, LayoutGlyph};
use std::collections::BTreeMap;

const STYLE: Style = Style {
    width: 1000.0,
    height: 320.0,
    lines: 4,
    sizes: &[80.0, 60.0, 40.0],
    weight: BOLD,
    align: Align::Left,
};

fn lay_out(pen: &mut Pen, lang: Lang, text: &str) -> Block {
    pen.lay_out(&words(lang, text), &STYLE)
}

fn glyphs(block: &Block) -> Vec<&LayoutGlyph> {
    block.buffer.layout_runs().flat_map(|run| run.glyphs).collect()
}

/// The text that was laid out; it begins with a mark of direction.
fn text(block: &Block) -> &str {
    block.buffer.lines[0].text()
}

/// Where the first occurrence of a text stands, from the left.
fn x_of(block: &Block, part: &str) -> f32 {
    let at = text(block).find(part).unwrap();
    glyphs(block).iter().find(|glyph| (glyph.start..glyph.end).contains(&at)).unwrap().x
}

/// Which forms of a letter are drawn, by the letter.
fn forms(pen: &mut Pen, word: &str) -> BTreeMap<char, Vec<u16>> {
    let block = lay_out(pen, Lang::AR, word);
    let mut forms = BTreeMap::<char, Vec<u16>>::new();
    for glyph in glyphs(&block) {
        let letter = text(&block)[glyph.start..].chars().next().unwrap();
        forms.entry(letter).or_default().push(glyph.glyph_id);
    }
    forms
}

#[test]
fn arabic_letters_are_joined() {
    let mut pen = painter().pen;
    for word in ["بيت", "صحة", "تعليم"] {
        let joined = forms(&mut pen, word);
        for letter in word.chars() {
            let alone = forms(&mut pen, &letter.to_string());
            assert_ne!(joined[&letter], alone[&letter], "{letter} in {word}");
        }
    }
}

#[test]
fn lam_and_alif_become_one() {
    let mut pen = painter().pen;
    let mut ids = |text: &str| -> Vec<u16> {
        glyphs(&lay_out(&mut pen, Lang::AR, text)).iter().map(|glyph| glyph.glyph_id).collect()
    };
    let (joined, apart) = (ids("لا"), ids("ل ا"));
    // Both hold the mark of direction, and the second a space, which are drawn alike.
    assert!(joined.iter().all(|id| *id == apart[0] || !apart.contains(id)));
    assert_eq!((joined.len(), apart.len()), (2, 4));
}

#[test]
fn arabic_runs_from_the_right_and_what_is_latin_in_it_from_the_left() {
    let mut pen = painter().pen;
    let block = lay_out(&mut pen, Lang::AR, "فضاء Pitch للمستثمرين");
    assert!(x_of(&block, "فضاء") > x_of(&block, "Pitch"));
    assert!(x_of(&block, "Pitch") > x_of(&block, "للمستثمرين"));
    assert!(x_of(&block, "P") < x_of(&block, "h"));
    // Even where Latin comes first.
    let block = lay_out(&mut pen, Lang::AR, "FinTech والذكاء");
    assert!(x_of(&block, "FinTech") > x_of(&block, "والذكاء"));
}

#[test]
fn a_time_does_not_flip_in_arabic() {
    let index = programme();
    let mut pen = painter().pen;
    let session = index.session("ai-for-learners").unwrap();
    let when = Card::of_session(&index, session, Lang::AR).when;
    let block = pen.lay_out(&when, &STYLE);
    assert!(x_of(&block, "15:30") < x_of(&block, "16:30"));
    assert!(x_of(&block, "2025") > x_of(&block, "15:30"), "the day comes first, on the right");
}

#[test]
fn a_title_runs_as_its_own_language_does() {
    let mut pen = painter().pen;
    let french = lay_out(&mut pen, Lang::FR, "الصحة : quoi ?");
    assert!(x_of(&french, "?") > x_of(&french, "quoi"));
    assert!(x_of(&french, "الصحة") < x_of(&french, "quoi"));
    let arabic = lay_out(&mut pen, Lang::AR, "quoi : الصحة؟");
    assert!(x_of(&arabic, "؟") < x_of(&arabic, "quoi"));
}

#[test]
fn each_script_has_its_font() {
    let painter = painter();
    let mut pen = painter.pen;
    for (lang, text, family) in [
        (Lang::ZGH, "ⵜⵉⵎⵣⴳⵉⴷⴰ", "Tifinagh"),
        (Lang::FR, "ⵜⵉⵎⵣⴳⵉⴷⴰ", "Tifinagh"),
        (Lang::FR, "الصحة", "Arabic"),
        (Lang::AR, "Santé", "Latin"),
        (Lang::ZGH, "Ło", "Latin extended"),
        (Lang::FR, "Доклад", "Cyrillic"),
        (Lang::FR, "Υγεία", "Greek"),
        (Lang::FR, "בריאות", "Hebrew"),
    ] {
        let block = lay_out(&mut pen, lang, text);
        let first = text.chars().next().unwrap();
        let at = super::letters::text(&block).find(first).unwrap();
        let all = glyphs(&block);
        let glyph =
            all.iter().find(|glyph| glyph.start == at || glyph.end == at + first.len_utf8());
        let face = painter.fonts.faces.face(glyph.unwrap().font_id).unwrap();
        assert_eq!(face.families[0].0, family, "{text}");
    }
}

#[test]
fn nothing_of_other_scripts_is_left_out() {
    for (tag, texts) in OTHER_SCRIPTS {
        let texts = texts.map(|text| words(Lang::new(tag).unwrap(), text));
        let mut pen = painter_for(&texts).pen;
        texts.iter().for_each(|words| assert_whole(&mut pen, words));
    }
}

#[test]
fn a_character_that_countries_draw_differently_is_drawn_as_its_reader_does() {
    let text = "直";
    let tags = ["ja", "ko", "zh", "zh-TW", "fr"];
    let all = tags.map(|tag| words(Lang::new(tag).unwrap(), text));
    let painter = painter_for(&all);
    let mut pen = painter.pen;
    let fonts = all.map(|words| {
        let block = pen.lay_out(&words, &STYLE);
        let face = painter.fonts.faces.face(glyphs(&block).last().unwrap().font_id).unwrap();
        face.families[0].0.rsplit_once(' ').unwrap().0.to_owned()
    });
    let wanted = ["noto-sans-jp", "noto-sans-kr", "noto-sans-sc", "noto-sans-tc", "noto-sans-sc"];
    assert_eq!(fonts, wanted);
}

#[test]
fn hebrew_runs_from_the_right_with_its_marks_where_they_belong() {
    let mut pen = painter().pen;
    let block = lay_out(&mut pen, Lang::new("he").unwrap(), "בריאות: FinTech וחינוך!");
    let places = ["בריאות", ":", "FinTech", "וחינוך", "!"].map(|part| x_of(&block, part));
    assert!(places.is_sorted_by(|right, left| right > left), "{places:?}");
    assert!(x_of(&block, "F") < x_of(&block, "h"));
}

#[test]
fn what_is_drawn_as_one_emoji_is_one() {
    let text = words(Lang::EN, "👩🏽\u{200d}🚀");
    let block = painter_for(std::slice::from_ref(&text)).pen.lay_out(&text, &STYLE);
    let visible = glyphs(&block).into_iter().filter(|glyph| glyph.w > 0.0);
    assert_eq!(visible.count(), 1);
}

#[test]
fn no_letter_of_the_programme_is_missing_and_no_title_is_cut() {
    let index = programme();
    let mut pen = painter().pen;
    for lang in Lang::ALL {
        let sessions = index.sessions().iter().map(|one| Card::of_session(&index, one, lang));
        for card in sessions.chain([Card::of_event(&index, lang)]) {
            for words in [&card.head, &card.title, &card.when].into_iter().chain(&card.place) {
                assert_whole(&mut pen, words);
            }
        }
    }
}

/// All that is not blank is drawn, each letter by a glyph that a font has.
fn assert_whole(pen: &mut Pen, words: &CardText) {
    let block = pen.lay_out(words, &STYLE);
    let glyphs = glyphs(&block);
    assert!(glyphs.iter().all(|glyph| glyph.glyph_id != 0), "{words:?}");
    let visible = |text: &str| text.chars().filter(|&char| is_visible(char)).collect::<String>();
    assert_eq!(visible(text(&block)), visible(&words.text), "nothing is left out");
    for (at, char) in text(&block).char_indices().filter(|&(_, char)| is_visible(char)) {
        let drawn = glyphs.iter().any(|glyph| (glyph.start..glyph.end).contains(&at));
        assert!(drawn, "{char} of {words:?}");
    }
}

fn is_visible(char: char) -> bool {
    !char.is_whitespace() && !matches!(char, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn what_no_font_has_is_left_out() {
    let mut pen = painter().pen;
    for (given, drawn) in [
        ("IA 🤖 et santé", "IA et santé"),
        ("🤖🦾\u{200d}", ""),
        ("un\u{7}\tdeux\r\n trois", "un deux trois"),
        ("\u{202e}tourné\u{202c}", "tourné"),
        ("pre\u{301}ve\u{302}nir", "pre\u{301}ve\u{302}nir"),
        ("Zażółć gęślą", "Zażółć gęślą"),
        ("de l’IA\u{a0}: «\u{a0}où\u{a0}»…", "de l’IA\u{a0}: «\u{a0}où\u{a0}»…"),
        (" \n ", ""),
    ] {
        let block = lay_out(&mut pen, Lang::FR, given);
        assert_eq!(text(&block).trim_start_matches('\u{200e}'), drawn, "{given:?}");
    }
}

#[test]
fn a_title_is_as_large_as_fits() {
    let mut pen = painter().pen;
    let mut size = |text: &str| glyphs(&lay_out(&mut pen, Lang::FR, text))[0].font_size;
    assert_eq!(size("IA et FinTech"), 80.0);
    assert_eq!(size(&"souveraineté ".repeat(8)), 60.0);
    assert_eq!(size(&"souveraineté ".repeat(100)), 40.0);
    assert_eq!(size("hexakosioihexekontahexaphobie"), 60.0, "rather small than broken");
}

#[test]
fn a_quotation_mark_stays_with_what_it_holds() {
    let mut pen = painter().pen;
    let title = "افتتاح أروقة العروض، وفضاء «Pitch»، ولقاءات";
    let mut last_in_line = 0;
    for width in (600..1000).step_by(10) {
        let style = Style {
            width: width as f32,
            sizes: &[80.0, 75.0, 70.0, 65.0, 60.0, 55.0, 50.0, 45.0, 40.0],
            ..STYLE
        };
        let block = pen.lay_out(&words(Lang::AR, title), &style);
        let ends = block.buffer.layout_runs().filter_map(|run| {
            let end = run.glyphs.iter().map(|glyph| glyph.end).max()?;
            Some(text(&block)[..end].trim_end())
        });
        for line in ends {
            assert!(!line.ends_with('«'), "{width}");
            last_in_line += usize::from(line.ends_with("وفضاء"));
        }
    }
    assert_ne!(last_in_line, 0, "it had the occasion");
}

#[test]
fn what_is_too_long_ends_in_an_ellipsis_within_its_box() {
    let mut pen = painter().pen;
    for lang in Lang::ALL {
        for unit in ["souveraineté ", "x", "الصحة ", "ع", "ⵜⵉⵎⵣⴳⵉⴷⴰ ", "語", "e\u{301}"]
        {
            let block = lay_out(&mut pen, lang, &unit.repeat(10_000));
            let runs: Vec<_> = block.buffer.layout_runs().collect();
            assert!(runs.len() <= STYLE.lines, "{unit}");
            assert!(runs.iter().all(|run| run.line_w <= STYLE.width), "{unit}");
            assert!(block.height() <= STYLE.height, "{unit}");
        }
    }
    let block = lay_out(&mut pen, Lang::FR, &"souveraineté ".repeat(100));
    let last = glyphs(&block).last().unwrap().glyph_id;
    let ellipsis = glyphs(&lay_out(&mut pen, Lang::FR, "…")).last().unwrap().glyph_id;
    assert_eq!(last, ellipsis);
}
