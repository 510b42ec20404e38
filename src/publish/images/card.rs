//! Share cards: the pictures that chats show beside a link.

use crate::programme::lang::Lang;
use crate::publish::brand::Colour;

/// The width of a card in pixels, which pages tell in `og:image:width`.
pub const WIDTH: u32 = 1200;
/// The height of a card, likewise.
pub const HEIGHT: u32 = 630;

/// A text with its own language, which need not be that of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardText {
    /// The words.
    pub text: String,
    /// The language of the words.
    pub lang: Lang,
}

/// The content of a share card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The language of the page, which decides at which side lines begin.
    pub lang: Lang,
    /// The design.
    pub look: Look,
    /// The text in the band at the top.
    pub head: CardText,
    /// The title, in large letters below the band.
    pub title: CardText,
    /// The time: the upper line of the foot.
    pub when: CardText,
    /// The place: the lower line of the foot; `None` where there is none to tell.
    pub place: Option<CardText>,
    /// The colours of the verticals, one below the other.
    pub colours: Vec<Colour>,
}

impl Card {
    /// All texts.
    pub fn texts(&self) -> impl Iterator<Item = &CardText> {
        [&self.head, &self.title, &self.when].into_iter().chain(&self.place)
    }
}

/// The design of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The event: all in the colour of the app.
    Cover,
    /// A page of the event: a band in that colour above paper.
    Page,
}
