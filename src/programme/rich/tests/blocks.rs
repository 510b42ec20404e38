use super::super::plain;
use super::{assert_as_written, assert_drawn, drawn};

#[test]
fn a_line_break_is_a_line_break_and_an_empty_line_ends_a_paragraph() {
    assert_drawn(&[
        ("a\nb", "<p>a<br>b</p>"),
        ("a\r\nb\rc", "<p>a<br>b<br>c</p>"),
        ("a  \n   b\t\nc\\\nd", "<p>a<br>b<br>c<br>d</p>"),
        ("a\n\n \t\nb\n", "<p>a</p><p>b</p>"),
        ("", ""),
        (" \n\n", ""),
    ]);
}

#[test]
fn lists_have_bullets_or_numbers() {
    assert_drawn(&[
        ("- a\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
        ("* a\n\n* b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
        ("- a\n+ b", "<ul><li><p>a</p></li></ul><ul><li><p>b</p></li></ul>"),
        ("3. a\n4. b", "<ol 3><li><p>a</p></li><li><p>b</p></li></ol>"),
        ("1) a\n1. b", "<ol 1><li><p>a</p></li></ol><ol 1><li><p>b</p></li></ol>"),
        ("À voir :\n- a", "<p>À voir :</p><ul><li><p>a</p></li></ul>"),
        ("-\ta", "<ul><li><p>a</p></li></ul>"),
        ("- a\n\nb", "<ul><li><p>a</p></li></ul><p>b</p>"),
    ]);
    assert_as_written(&["-a", "1.a", "1", "1234567890. a", "٣. أ", "• a"]);
}

#[test]
fn a_number_in_running_text_begins_no_list() {
    assert_drawn(&[
        ("le 1er mai\n2027. Puis", "<p>le 1er mai<br>2027. Puis</p>"),
        ("ainsi :\n1. a", "<p>ainsi :</p><ol 1><li><p>a</p></li></ol>"),
        ("a\n-\nb", "<p>a<br>-<br>b</p>"),
    ]);
}

#[test]
fn lists_stand_inside_of_items() {
    let nested = "<ul><li><p>a</p><ol 1><li><p>b</p></li></ol></li><li><p>c</p></li></ul>";
    for text in
        ["- a\n  1. b\n- c", "- a\n\n  1. b\n- c", "- a\n\t1. b\n- c", "-   a\n    1. b\n- c"]
    {
        assert_eq!(drawn(text), nested, "{text:?}");
    }
    assert_drawn(&[
        ("- - a", "<ul><li><ul><li><p>a</p></li></ul></li></ul>"),
        ("- a\n\n  b", "<ul><li><p>a</p><p>b</p></li></ul>"),
        ("- a\nb", "<ul><li><p>a<br>b</p></li></ul>"),
        ("- a\n  - b\nc", "<ul><li><p>a</p><ul><li><p>b<br>c</p></li></ul></li></ul>"),
        ("-\n  a", "<ul><li><p>a</p></li></ul>"),
        ("-\n\n  a", "<ul><li></li></ul><p>a</p>"),
        ("-\n\n- a", "<ul><li></li><li><p>a</p></li></ul>"),
    ]);
}

#[test]
fn a_list_too_deep_is_text() {
    let text = "- ".repeat(9) + "a";
    assert_eq!(drawn(&text).matches("<ul>").count(), 6);
    assert!(drawn(&text).contains("<p>- - - a</p>"));
}

#[test]
fn a_line_across_the_page_is_no_list() {
    assert_as_written(&["* * *", "- - -", "---", "***", "_ _ _", "- - - -"]);
    assert_eq!(drawn("a\n---\nb"), "<p>a<br>---<br>b</p>");
}

#[test]
fn a_heading_is_a_strong_paragraph() {
    assert_drawn(&[
        ("# Le *sujet*", "<p><strong>Le <em>sujet</em></strong></p>"),
        ("a\n### b ##\nc", "<p>a</p><p><strong>b</strong></p><p>c</p>"),
        ("# C#", "<p><strong>C#</strong></p>"),
        ("- # a", "<ul><li><p><strong>a</strong></p></li></ul>"),
    ]);
    assert_as_written(&["#sujet", "####### a", "#", "##", "1 # 2"]);
}

#[test]
fn code_between_fences_stays_as_it_is() {
    assert_drawn(&[
        ("```\na *b*\n\n  - c\n```\nd", "<pre>a *b*\n\n  - c</pre><p>d</p>"),
        ("~~~ rust\nlet a = \"```\";\n~~~~", "<pre>let a = \"```\";</pre>"),
        ("```\na", "<pre>a</pre>"),
        ("- ```\n  a\n    b\n  ```\n  c", "<ul><li><pre>a\n  b</pre><p>c</p></li></ul>"),
        ("- ```\n  a\nb", "<ul><li><pre>a</pre></li></ul><p>b</p>"),
        ("a\n```\nb\n```", "<p>a</p><pre>b</pre>"),
        ("```a``` b", "<p><code>a</code> b</p>"),
    ]);
}

#[test]
fn what_else_markup_can_do_is_shown_as_it_was_written() {
    assert_as_written(&[
        "> a",
        "| a | b |",
        "<b>a</b>",
        "<script>alert(1)</script>",
        "<!-- a -->",
        "&amp; &nbsp;",
        "[a]: b",
        "[a][b]",
        "~~a~~",
        "List<T> & Vec<T>",
        "2 < 3 > 1",
    ]);
}

#[test]
fn without_markup_lists_are_lines_and_links_say_where_they_lead() {
    let text = "# Sujet\nVoir [le *site*](https://example.org/a \"t\"), https://example.org/b \
                et <a@example.org>.\n- un\n  suite\n  1. deux\n- **trois**\n\n```\nlet a;\n  b\n```\nfin";
    let wanted = "Sujet\n\nVoir le site (https://example.org/a), https://example.org/b et \
                  a@example.org.\n\n- un\n  suite\n  1. deux\n- trois\n\nlet a;\n  b\n\nfin";
    assert_eq!(plain(text), wanted);
    assert_eq!(plain("a\nb"), "a\nb");
    assert_eq!(plain("[+212 5](tel:+2125)"), "+212 5 (+2125)");
    assert_eq!(plain("[+2125](tel:+2125)"), "+2125");
}
