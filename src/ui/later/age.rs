//! The age of the programme that is shown, as long as the network has not confirmed it.

use crate::html::{El, Html, h, live};
use crate::i18n::{self, Message};
use crate::programme::index::Index;
use crate::programme::time::Moment;
use crate::ui::components::words::{say, say_with};
use crate::ui::state::{State, state};

/// The line that says so, calmly: what is shown is good, it may only be behind.
pub fn age_line() -> Html {
    let state = state();
    live(move || {
        let index = state.index()?;
        (!state.programme.is_confirmed()).then(|| line(state, &index))
    })
}

fn line(state: State, index: &Index) -> El {
    let moment = |seconds: i64| index.at_venue(Moment::new(seconds.div_euclid(60), 0));
    let fetched = moment(state.programme.fetched_at());
    let today = moment(state.device().unix_seconds()).date();
    let age = if fetched.date() == today {
        let time = i18n::isolate(&fetched.clock().to_string());
        say_with(Message::FreshFetchedAt, |_| vec![("x", time)])
    } else {
        say_with(Message::FreshFetchedOn, |lang| vec![("x", i18n::date_time(lang, fetched))])
    };
    let failed = state.programme.is_refresh_failed();
    let failed = failed.then(|| Html::from(vec![say(Message::FreshNotRefreshed), " · ".into()]));
    h::p().class("age").attr("data-age", fetched.to_string()).child(failed).child(age)
}
