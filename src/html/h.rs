//! Empty elements, one function for each name: `h::p()` is a `<p>`. A name that is not here does
//! not compile; whoever needs another element adds it.

use super::{El, Element};

macro_rules! elements {
    ($svg:literal: $($name:ident $(= $tag:literal)?),* $(,)?) => { $(
        #[doc = concat!("`<", elements!(@tag $name $($tag)?), ">`.")]
        #[must_use]
        pub fn $name() -> El {
            element(elements!(@tag $name $($tag)?), $svg)
        }
    )* };
    (@tag $name:ident $tag:literal) => { $tag };
    (@tag $name:ident) => { stringify!($name) };
}

elements! { false:
    a, article, base, bdi, body, br, button, code, dd, del, details, div, dl, dt, em, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, head, header, html, img, input, ins, label, legend, li, link, main, mark, meta, nav, noscript, ol, p, pre, s, script, section, small, span, strong, summary, time, title, ul,
}

// Those of SVG, which are in a namespace of their own.
elements! { true:
    svg, path, use_ = "use",
}

fn element(tag: &'static str, svg: bool) -> El {
    El(Box::new(Element {
        tag,
        svg,
        shown: None,
        classes: String::new(),
        parts: Vec::new(),
        children: Vec::new(),
    }))
}
