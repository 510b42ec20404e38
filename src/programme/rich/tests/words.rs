use super::super::letters::is_space;
use super::{assert_as_written, assert_drawn, drawn};

#[test]
fn emphasis_is_between_stars_or_underscores() {
    assert_drawn(&[
        ("un *mot* et **deux**", "<p>un <em>mot</em> et <strong>deux</strong></p>"),
        ("un _mot_ et __deux__", "<p>un <em>mot</em> et <strong>deux</strong></p>"),
        ("***a***", "<p><em><strong>a</strong></em></p>"),
        ("**a *b* c**", "<p><strong>a <em>b</em> c</strong></p>"),
        ("*a **b** c*", "<p><em>a <strong>b</strong> c</em></p>"),
        ("mi*li*eu", "<p>mi<em>li</em>eu</p>"),
        ("*a\nb*", "<p><em>a<br>b</em></p>"),
        ("هذا **نص** مهم", "<p>هذا <strong>نص</strong> مهم</p>"),
        ("«*a*»، **ب**؟", "<p>«<em>a</em>»، <strong>ب</strong>؟</p>"),
        ("ⵜ*ⵉⴼⵉⵏ*ⴰⵖ", "<p>ⵜ<em>ⵉⴼⵉⵏ</em>ⴰⵖ</p>"),
        ("**a*", "<p>*<em>a</em></p>"),
        ("*a* *b", "<p><em>a</em> *b</p>"),
        ("*a _b* c_", "<p><em>a _b</em> c_</p>"),
        ("*foo**bar*", "<p><em>foo**bar</em></p>"),
    ]);
}

#[test]
fn stars_and_underscores_that_mean_nothing_are_letters() {
    assert_as_written(&[
        "snake_case_name",
        "5 * 3 * 2",
        "a * b*",
        "** a **",
        "__init",
        "_a",
        "2*3",
        "a_b_c",
        "إ_ج_م",
        "**",
        "____",
        "۵*",
    ]);
}

#[test]
fn marks_of_letters_are_no_punctuation() {
    assert_as_written(&["كَ_تَ_بَ", "e\u{301}_a_", "ⵜ\u{2d7f}_ⴰ_"]);
    assert_eq!(drawn("،_a_"), "<p>،<em>a</em></p>");
}

#[test]
fn spaces_are_those_of_unicode() {
    let differs = |letter: &char| is_space(*letter) != letter.is_whitespace();
    assert_eq!(('\0'..=char::MAX).find(differs), None);
}

#[test]
fn code_is_between_backticks() {
    assert_drawn(&[
        ("`a *b*`", "<p><code>a *b*</code></p>"),
        ("`` a`b ``", "<p><code>a`b</code></p>"),
        ("`a\nb`", "<p><code>a b</code></p>"),
        ("` `", "<p><code> </code></p>"),
        ("*a `b*`", "<p>*a <code>b*</code></p>"),
        ("[a `](https://b.c)`", "<p>[a <code>](https://b.c)</code></p>"),
        (r"`\`", r"<p><code>\</code></p>"),
    ]);
    assert_as_written(&["`a", "``a`", "`"]);
    let long = "`".repeat(40);
    assert_as_written(&[&format!("a{long}b{long}")]);
}

#[test]
fn a_backslash_makes_a_letter_of_a_sign() {
    assert_drawn(&[
        (r"\*a\*", "<p>*a*</p>"),
        (r"\- a", "<p>- a</p>"),
        (r"\# a", "<p># a</p>"),
        (r"1\. a", "<p>1. a</p>"),
        (r"\[a](https://b.c)", "<p>[a](<a https://b.c>https://b.c</a>)</p>"),
        (r"\\*a*", r"<p>\<em>a</em></p>"),
        (r"\`a`", "<p>`a`</p>"),
    ]);
    assert_as_written(&[r"\a", r"C:\temp\é", "\\"]);
}

#[test]
fn what_is_too_deep_inside_is_letters() {
    let drawn = drawn(&format!("{}a{}", "*b _c ".repeat(50), "_*".repeat(50)));
    assert_eq!(drawn.matches("<em>").count(), 12);
    assert_eq!(drawn.matches(['*', '_']).count(), 200 - 24);
}
