//! Elements that the pages of a site have in common, above all those of their heads.

use crate::html::{El, Html, h};

/// A `<meta>` with a name.
pub fn meta(name: &'static str, content: impl Into<String>) -> El {
    h::meta().attr("name", name).attr("content", content.into())
}

/// A `<meta>` that stands for a header of the answer.
pub fn http_equiv(header: &'static str, content: impl Into<String>) -> El {
    h::meta().attr("http-equiv", header).attr("content", content.into())
}

/// The content security policy of a page. It holds for what comes after it.
pub fn content_security_policy(policy: impl Into<String>) -> El {
    http_equiv("Content-Security-Policy", policy)
}

/// A `<link>` to another file.
pub fn link(rel: &'static str, href: impl Into<String>) -> El {
    h::link().attr("rel", rel).attr("href", href.into())
}

/// Elements as HTML.
pub fn html<T: Into<Html>>(elements: impl IntoIterator<Item = T>) -> String {
    let mut html = String::new();
    elements.into_iter().collect::<Html>().write(&mut html);
    html
}

/// A whole document: the `<html>` element with the doctype before it.
pub fn document(root: El) -> String {
    let mut document = "<!doctype html>\n".to_owned();
    root.write(&mut document);
    document
}
