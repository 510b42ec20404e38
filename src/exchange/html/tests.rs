use super::*;
use crate::programme::rich;
use proptest::prelude::*;

fn of_html(text: &str) -> String {
    markup(text, Form::Html)
}

#[test]
fn paragraphs_lines_and_lists_keep_their_form() {
    assert_eq!(of_html("<p>One<br>two</p>\n<p>Three</p>"), "One\ntwo\n\nThree");
    assert_eq!(of_html("<ul><li>a<li>b <ul><li>c</ul></ul>"), "- a\n- b\n  - c");
    assert_eq!(
        of_html("<ol start=3><li>a</li><li><p>b</p><p>c</p></li></ol>"),
        "3. a\n4. b\n\n   c"
    );
    assert_eq!(of_html("One<br><br>two"), "One\n\ntwo");
    assert_eq!(of_html("<h2>About <i>it</i></h2>More"), "# About *it*\n\nMore");
    assert_eq!(of_html("<pre>a *b*\n  c</pre>"), "```\na *b*\n  c\n```");
}

#[test]
fn emphasis_and_links_become_ours() {
    assert_eq!(of_html("<b>Do</b> it <em>now </em>or"), "**Do** it *now* or");
    assert_eq!(of_html("a<b>b</b>c"), "abc", "what our signs cannot say");
    assert_eq!(
        of_html("<a href='https://example.org/a b'>the [page]</a>"),
        "[the \\[page\\]](<https://example.org/a%20b>)"
    );
    assert_eq!(of_html("<a href='https://a.example'>https://a.example</a>"), "<https://a.example>");
    assert_eq!(of_html("<a href='mailto:a@b.example'>a@b.example</a>"), "<a@b.example>");
    assert_eq!(of_html("<a href='javascript:x()'>click</a>"), "click");
    assert_eq!(
        of_html("<img src='https://a.example/x.png' alt='A cat'>"),
        "[A cat](<https://a.example/x.png>)"
    );
}

#[test]
fn signs_of_html_are_no_markup_afterwards() {
    for text in [
        "5 * 3 * 2",
        "*x*",
        "_x_ snake_case",
        "`x`",
        "[a](b)",
        "&lt;b&gt;",
        "# no",
        "- no",
        "1. no",
        "~~~",
    ] {
        let ours = of_html(&format!("<p>{text}</p>"));
        let wanted = text.replace("&lt;", "<").replace("&gt;", ">");
        assert_eq!(rich::plain(&ours), wanted, "{ours}");
    }
}

#[test]
fn what_is_shown_nowhere_is_left_out() {
    assert_eq!(of_html("<p>a<script>alert(1)</script><style>b{}</style><!-- c --></p>"), "a");
}

#[test]
fn garbage_is_read_as_browsers_read_it() {
    assert_eq!(of_html("<p>one<p>two</div></b> <b>three"), "one\n\ntwo **three**");
    assert_eq!(rich::plain(&of_html("AT&T &amp; R&D <3")), "AT&T & R&D <3");
}

#[test]
fn markdown_stays_and_html_in_it_is_read() {
    let markdown = "# A\n\n* b\n* [c](https://c.example)\n\n2 < 3 & 4";
    assert_eq!(markup(markdown, Form::Markdown), markdown);
    assert_eq!(markup("**a** <br> b &amp; c", Form::Markdown), "**a**\nb & c");
    assert_eq!(markup("- a\n- b<br>c", Form::Markdown), "- a\n- b\n  c");
}

#[test]
fn plain_text_keeps_its_lines_and_signs() {
    let ours = markup("*One*\r\ntwo\n\n- three", Form::Plain);
    assert_eq!(rich::plain(&ours), "*One*\ntwo\n\n- three");
    assert_eq!(markup("one\ntwo", Form::Html), "one\ntwo");
}

#[test]
fn a_title_is_one_line() {
    assert_eq!(line(" Q&amp;A:\n <i>all</i>  of it\u{0} "), "Q&A: all of it");
    assert_eq!(line("a < b"), "a < b");
}

#[test]
fn what_is_deep_or_long_takes_no_time() {
    let deep = "<div>".repeat(30_000) + "words";
    assert_eq!(of_html(&deep), "words");
    let open: String = (0..1_900).map(|at| format!("<font size={at}><p>")).collect();
    assert_eq!(of_html(&(open + "words")), "words");
    let long = "<i>a</i> ".repeat(100_000);
    assert!(of_html(&long).len() <= limits::TEXT);
    assert!(line(&long).starts_with("a a a"));
}

/// Pieces of which hostile and harmless HTML is made.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<ul>",
        "<li>",
        "</ul>",
        "<ol start=9>",
        "<b>",
        "</b>",
        "<i>",
        "<a href='https://x.example/'>",
        "</a>",
        "<pre>",
        "</pre>",
        "<code>",
        "</code>",
        "<br>",
        "<h1>",
        "<table><tr><td>",
        "&amp;",
        "&lt;",
        "word",
        " ",
        "\n",
        "*",
        "_",
        "`",
        "[",
        "](",
        "#",
        "- ",
        "1. ",
        "\\",
        "<script>",
        "é",
        "<!--",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_word_of_a_text_is_lost(words in prop::collection::vec("[a-zé*_\\[\\]#`<&.-]{1,6}", 0..12)) {
        let text = words.join(" ");
        let html = text.replace('&', "&amp;").replace('<', "&lt;");
        let ours = of_html(&format!("<p>{html}</p>"));
        prop_assert_eq!(rich::plain(&ours), text, "{}", ours);
    }

    #[test]
    fn no_soup_panics_and_all_is_read_again(soup in soup()) {
        for form in [Form::Html, Form::Markdown, Form::Plain] {
            let ours = markup(&soup, form);
            let _ = rich::blocks(&ours);
        }
        let _ = line(&soup);
    }
}
