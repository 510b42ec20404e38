use super::{assert_as_written, assert_drawn};

#[test]
fn a_link_has_words_and_an_address() {
    assert_drawn(&[
        ("[a](https://b.c)", "<p><a https://b.c>a</a></p>"),
        ("[a *b*](https://b.c \"t\")", "<p><a https://b.c 't'>a <em>b</em></a></p>"),
        ("[a]( <https://b.c/d(e> 't\\'u' )", "<p><a https://b.c/d(e 't'u'>a</a></p>"),
        ("[a](https://b.c (t))", "<p><a https://b.c 't'>a</a></p>"),
        ("[a](https://b.c/d_(e))", "<p><a https://b.c/d_(e)>a</a></p>"),
        ("[a](mailto:b@c.d)[e](tel:+212)", "<p><a mailto:b@c.d>a</a><a tel:+212>e</a></p>"),
        ("[a](HTTPS://B.C)", "<p><a HTTPS://B.C>a</a></p>"),
        ("[a [b] c](https://b.c)", "<p><a https://b.c>a [b] c</a></p>"),
        ("*[a*](https://b.c)", "<p>*<a https://b.c>a*</a></p>"),
        ("[](https://b.c)", "<p><a https://b.c>https://b.c</a></p>"),
        ("**[a](https://b.c)**", "<p><strong><a https://b.c>a</a></strong></p>"),
        ("[a\nb](https://b.c\n\"t\")", "<p><a https://b.c 't'>a<br>b</a></p>"),
    ]);
}

#[test]
fn no_link_stands_in_another_one() {
    assert_drawn(&[
        (
            "[a [b](https://c.d) e](https://f.g)",
            "<p>[a <a https://c.d>b</a> e](<a https://f.g>https://f.g</a>)</p>",
        ),
        ("[https://a.b](https://c.d)", "<p><a https://c.d>https://a.b</a></p>"),
        ("[<https://a.b>](https://c.d)", "<p><a https://c.d>https://a.b</a></p>"),
        ("[![a](https://b.c)](https://d.e)", "<p><a https://d.e>a</a></p>"),
    ]);
}

#[test]
fn a_link_to_anything_but_the_web_mail_or_telephone_is_shown_as_it_was_written() {
    assert_as_written(&[
        "[a](javascript:alert(1))",
        "[a](JavaScript:alert(1))",
        "[a](data:text/html,b)",
        "[a](//evil.example)",
        "[a](/fr/agenda)",
        "[a](agenda)",
        "[a](#top)",
        "[a]()",
        "[a](b",
        "[a](https:evil)",
        "[a](https://)",
        "[a](ftp://b.c)",
        "[a](java\u{2060}script:b)",
        "<javascript:alert(1)>",
        "<data:a>",
        "<//a.b>",
        "<ftp://a.b>",
        "[a](vbscript:b)",
        "[a](\u{1}https:b)",
        "[a]( javascript:b)",
        "[a](blob:b)",
        "[a](file:///b)",
    ]);
}

#[test]
fn a_picture_is_a_link_with_its_description() {
    assert_drawn(&[
        ("![Plan](https://a.b/c.png)", "<p><a https://a.b/c.png>Plan</a></p>"),
        ("![](https://a.b/c.png)", "<p><a https://a.b/c.png>https://a.b/c.png</a></p>"),
        ("![Le *plan*](plan.png) b", "<p>Le <em>plan</em> b</p>"),
        ("![](plan.png)", "<p>![](plan.png)</p>"),
        ("![a [b](https://c.d)](e)", "<p>a <a https://c.d>b</a></p>"),
    ]);
    assert_as_written(&["![a]", "!", "! [a", "Bravo !"]);
}

#[test]
fn addresses_in_angle_brackets_are_links() {
    assert_drawn(&[
        ("<https://a.b/c_d_e>", "<p><a https://a.b/c_d_e>https://a.b/c_d_e</a></p>"),
        ("<a.b@c-d.org>", "<p><a mailto:a.b@c-d.org>a.b@c-d.org</a></p>"),
        ("<tel:+212>", "<p><a tel:+212>tel:+212</a></p>"),
    ]);
    assert_as_written(&[
        "<a@>",
        "<@b.c>",
        "<a@b..c>",
        "<a@-b.c>",
        "<a b@c.d>",
        "<a",
        "<é@b.c>",
        "a@b.c",
    ]);
}

#[test]
fn bare_addresses_are_links_and_the_sentence_around_them_is_not() {
    let link = |url: &str| format!("<a {url}>{url}</a>");
    let url = "https://a.b/c_d_e?f=g*h*#i";
    for (before, after) in [
        ("", ""),
        ("Voir ", "."),
        ("(", ")"),
        ("(voir ", ")."),
        ("« ", " »"),
        ("«", "»"),
        ("\"", "\""),
        ("انظر ", "،"),
        ("انظر ", "؟"),
        ("", " et"),
        ("", "…"),
        ("\u{2068}", "\u{2069}"),
        ("[", "]"),
        ("", "<br>"),
        (":", ":"),
        ("'", "'"),
    ] {
        let wanted = format!("<p>{before}{}{after}</p>", link(url));
        assert_eq!(super::drawn(&format!("{before}{url}{after}")), wanted);
    }
    assert_drawn(&[
        ("*https://a.b*", "<p><em><a https://a.b>https://a.b</a></em></p>"),
        ("https://a.b/c_(d)", "<p><a https://a.b/c_(d)>https://a.b/c_(d)</a></p>"),
        ("(https://a.b/c_(d))", "<p>(<a https://a.b/c_(d)>https://a.b/c_(d)</a>)</p>"),
        ("https://a.b?c[d]=e", "<p><a https://a.b?c[d]=e>https://a.b?c[d]=e</a></p>"),
        ("Http://A.b", "<p><a Http://A.b>Http://A.b</a></p>"),
        ("https://موقع.المغرب/أ", "<p><a https://موقع.المغرب/أ>https://موقع.المغرب/أ</a></p>"),
        ("https://a.b\nc", "<p><a https://a.b>https://a.b</a><br>c</p>"),
    ]);
    assert_as_written(&[
        "https://",
        "https:// a",
        "https://a",
        "xhttps://a.b",
        "https://.a",
        "http",
        "ftp://a.b",
        "www.a.b",
    ]);
}
