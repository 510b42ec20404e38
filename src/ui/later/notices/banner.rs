//! Notices as they are seen, on phones and on kiosks.

use crate::html::{El, Html, h};
use crate::i18n::Message;
use crate::programme::index::Index;
use crate::programme::notices::{Notice, Urgency};
use crate::programme::text::Text;
use crate::ui::components::icon::icon;
use crate::ui::components::words::{say, text};

/// Draws notices, in the order in which they come. `beside` draws what stands beside each of them:
/// what closes it, on a phone.
pub fn banner(index: &Index, notices: &[Notice], beside: &dyn Fn(&Notice) -> Option<El>) -> Html {
    notices.iter().map(|notice| message(index, notice, beside(notice))).collect()
}

fn message(index: &Index, notice: &Notice, beside: Option<El>) -> El {
    let (sign, level): (_, Message) = match notice.level {
        Urgency::Alarm => ("warning", Message::NoticesAlarm),
        Urgency::Warning => ("warning", Message::NoticesWarning),
        Urgency::Info => ("about", Message::NoticesInfo),
    };
    let said = h::div()
        .child(h::p().class("unseen").child(say(level)))
        .child(about(index, notice))
        .child(h::p().child(text(&notice.text)));
    let inside = h::div().class("message").child(icon(sign)).child(said).child(beside);
    h::div()
        .class("page")
        .attr("data-notice", notice.id.to_string())
        .attr("data-level", notice.level.code())
        .attr("role", (notice.level == Urgency::Alarm).then_some("alert"))
        .child(inside)
}

/// The names of the rooms and verticals that a notice is about.
fn about(index: &Index, notice: &Notice) -> Option<El> {
    let mut names: Vec<Html> = Vec::new();
    let mut add = |name: Option<&Text>| {
        let Some(name) = name.and_then(text) else { return };
        if !names.is_empty() {
            names.push(" · ".into());
        }
        names.push(h::bdi().child(name).into());
    };
    notice.rooms.iter().for_each(|id| add(index.room(id).map(|room| &room.name)));
    notice.verticals.iter().for_each(|id| add(index.vertical(id).map(|one| &one.name)));
    (!names.is_empty()).then(|| h::p().class("message-about").child(names))
}
