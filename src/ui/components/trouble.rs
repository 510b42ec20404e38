//! Why there is no programme, and how to try again.

use super::button::button;
use super::words::{say, say_with};
use crate::device::FetchError;
use crate::html::{El, Html};
use crate::i18n::Message;
use crate::programme::load::LoadError;
use crate::ui::state::programme::Failure;
use crate::ui::state::state;

/// Why there is no programme.
pub fn failure(failure: &Failure) -> Html {
    match failure {
        Failure::Fetch(FetchError::Unreachable) => say(Message::TroubleUnreachable),
        Failure::Fetch(FetchError::Status(status)) => {
            say_with(Message::TroubleStatus, |_| vec![("n", status.to_string())])
        }
        Failure::Load(LoadError::NotJson) => say(Message::TroublePortal),
        Failure::Load(LoadError::CutOff) => say(Message::TroubleCutOff),
        Failure::Load(LoadError::Invalid { .. }) => say(Message::TroubleInvalid),
    }
}

/// The button that tries again.
pub fn retry() -> El {
    let state = state();
    button("button").on("click", move |_| state.refresh()).child(say(Message::ActionRetry))
}
