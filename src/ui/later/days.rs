//! Sessions from all over the programme, day by day.

use crate::html::{Html, h};
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::model::Session;
use crate::ui::components::card::{HeadingLevel, cards};
use crate::ui::components::words::lang;
use std::sync::Arc;

/// The cards of sessions that stand in order, under the names of their days: a card tells the time
/// alone. An event of one day needs none.
pub fn cards_by_day(index: &Arc<Index>, sessions: &[&Session]) -> Html {
    if index.days().len() < 2 {
        return cards(index, sessions, HeadingLevel::Third).into();
    }
    let day = |session: &Session| index.day_of(session.start);
    let days = sessions.chunk_by(|one, other| day(one) == day(other)).map(|same| {
        let date = i18n::date_long(lang(), day(same[0]));
        let cards = cards(index, same, HeadingLevel::Fourth);
        Html::from(vec![h::h3().class("of-day").child(date).into(), cards.into()])
    });
    days.collect()
}
