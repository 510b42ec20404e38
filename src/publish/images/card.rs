//! Share cards: the pictures that chats show beside a link.

use super::palette::Colour;
use crate::programme::lang::Lang;

/// The width of a card in pixels, which pages tell in `og:image:width`.
pub const WIDTH: u32 = 1200;
/// The height of a card, likewise.
pub const HEIGHT: u32 = 630;

/// A text with its own language, which need not be that of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardText {
    pub text: String,
    pub lang: Lang,
}

/// The content of a share card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The language of the page, which decides at which side lines begin.
    pub lang: Lang,
    pub look: Look,
    /// The text in the band at the top.
    pub head: CardText,
    pub title: CardText,
    pub when: CardText,
    pub place: Option<CardText>,
    /// The colours of the verticals, one below the other.
    pub colours: Vec<Colour>,
}

/// The design of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The event: all in the colour of the app.
    Cover,
    /// A page of the event: a band in that colour above paper.
    Page,
}
