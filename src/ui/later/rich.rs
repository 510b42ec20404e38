//! A text of the programme with its markup ([`crate::programme::rich`]).

use crate::html::{El, Html, h};
use crate::programme::rich::{Block, Inline, address, blocks};
use crate::programme::text::Text;
use crate::ui::components::words::lang;

/// A text with its paragraphs, lists and links, marked up as a whole when it is not in the language
/// of the page; nothing where it is missing.
pub fn rich(text: &Text) -> Option<El> {
    let phrase = text.get(lang())?;
    let of = Some(phrase.lang).filter(|of| *of != lang());
    let drawing = Drawing { leads_out: !cfg!(feature = "kiosk") };
    Some(
        h::div()
            .class("rich")
            .attr("lang", of.map(|of| of.code()))
            .attr("dir", of.map(|of| of.dir()))
            .child(drawing.all(blocks(phrase.text))),
    )
}

struct Drawing {
    /// Whether links are some: nothing leads out of a kiosk, which tells the address instead.
    leads_out: bool,
}

impl Drawing {
    fn all(&self, blocks: Vec<Block>) -> Html {
        blocks.into_iter().map(|block| self.block(block)).collect()
    }

    fn block(&self, block: Block) -> El {
        match block {
            Block::Paragraph(inside) => h::p().child(self.words(inside)),
            // Reached by the keyboard, because it scrolls.
            Block::Code(code) => {
                h::pre().attr("tabindex", "0").attr("dir", "auto").child(h::code().child(code))
            }
            Block::List { start, items } => {
                let items: Html = items.into_iter().map(|item| self.item(item)).collect();
                let list = if start.is_some() { h::ol() } else { h::ul() };
                let start = start.filter(|start| *start != 1);
                list.attr("start", start.map(|start| start.to_string())).child(items)
            }
        }
    }

    /// An item; the paragraph of one that has no other needs no element.
    fn item(&self, mut item: Vec<Block>) -> El {
        let paragraphs = item.iter().filter(|block| matches!(block, Block::Paragraph(_)));
        let first = match (paragraphs.count(), item.first_mut()) {
            (1, Some(Block::Paragraph(inside))) => {
                let first = self.words(std::mem::take(inside));
                item.remove(0);
                Some(first)
            }
            _ => None,
        };
        h::li().child(first).child(self.all(item))
    }

    fn words(&self, inside: Vec<Inline>) -> Html {
        inside.into_iter().map(|part| self.part(part)).collect()
    }

    fn part(&self, part: Inline) -> Html {
        match part {
            Inline::Text(text) => text.into(),
            Inline::Break => h::br().into(),
            Inline::Code(code) => h::code().attr("dir", "auto").child(code).into(),
            Inline::Emphasis(inside) => h::em().child(self.words(inside)).into(),
            Inline::Strong(inside) => h::strong().child(self.words(inside)).into(),
            Inline::Link { url, title, inside } => self.link(url, title, inside),
        }
    }

    fn link(&self, url: String, title: String, inside: Vec<Inline>) -> Html {
        let told = address(&url);
        let is_address =
            matches!(&inside[..], [Inline::Text(said)] if *said == told || *said == url);
        if !self.leads_out {
            let told = h::span().attr("dir", "ltr").child(told.to_owned());
            return match is_address {
                true => told.into(),
                false => vec![self.words(inside), " (".into(), told.into(), ")".into()].into(),
            };
        }
        h::a()
            .attr("href", url)
            .attr("rel", "external noopener noreferrer")
            .attr("title", Some(title).filter(|title| !title.is_empty()))
            // Addresses run from the left, in Arabic too.
            .attr("dir", is_address.then_some("ltr"))
            .child(self.words(inside))
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str, leads_out: bool) -> String {
        let mut html = String::new();
        Drawing { leads_out }.all(blocks(text)).write(&mut html);
        html
    }

    #[test]
    fn markup_is_drawn_as_elements_and_html_as_letters() {
        let text =
            "Un *mot*\n**deux** `trois` <b>\n\n- a\n  1. b\n  2. c\n\n3. d\n\n   e\n\n```\nf\n```";
        let wanted = "<p>Un <em>mot</em><br><strong>deux</strong> <code dir=\"auto\">trois</code> \
                      &lt;b&gt;</p><ul><li>a<ol><li>b</li><li>c</li></ol></li></ul>\
                      <ol start=\"3\"><li><p>d</p><p>e</p></li></ol>\
                      <pre tabindex=\"0\" dir=\"auto\"><code>f</code></pre>";
        assert_eq!(drawn(text, true), wanted);
    }

    #[test]
    fn links_lead_out_and_say_nothing_of_where_from() {
        let rel = "rel=\"external noopener noreferrer\"";
        let wanted = format!("<p><a href=\"https://b.c\" {rel} title=\"t\">a</a></p>");
        assert_eq!(drawn("[a](https://b.c \"t\")", true), wanted);
        let wanted = format!("<p><a href=\"https://b.c\" {rel} dir=\"ltr\">https://b.c</a></p>");
        assert_eq!(drawn("https://b.c", true), wanted);
        let wanted = format!("<p><a href=\"mailto:a@b.c\" {rel} dir=\"ltr\">a@b.c</a></p>");
        assert_eq!(drawn("<a@b.c>", true), wanted);
    }

    #[test]
    fn a_kiosk_tells_addresses_and_leads_nowhere() {
        let told = "<span dir=\"ltr\">https://b.c</span>";
        assert_eq!(drawn("[a *d*](https://b.c)", false), format!("<p>a <em>d</em> ({told})</p>"));
        assert_eq!(drawn("https://b.c", false), format!("<p>{told}</p>"));
    }
}
