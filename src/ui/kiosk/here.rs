//! The plan of the venue, with the place of the screen.

use super::scene::scene;
use crate::html::{El, Html, h};
use crate::i18n::Message;
use crate::kiosk::here::place;
use crate::programme::index::Index;
use crate::ui::components::icon::icon;
use crate::ui::components::words::{say, text};
use crate::ui::later::venue::sheet;
use leptos::prelude::With;

/// The plan on which the screen stands; nothing when it does not say where.
pub fn plan(index: &Index) -> Option<El> {
    let at = scene().settings.with(|settings| settings.at.clone())?;
    let (plan, point) = place(index, &at)?;
    let here =
        || h::span().class("k-here").child(icon("place")).child(say(Message::DoorYouAreHere));
    // Where the point is not known, the name of the plan says it.
    let said: Html = match point {
        Some(_) => text(&plan.name).into(),
        None => Html::from_iter([Some(here().into()), text(&plan.name)]),
    };
    let sheet = sheet(index, &plan, point.map(|point| (point, here().into())))
        .custom_property("--ratio", ratio(plan.image.width, plan.image.height));
    Some(
        h::section()
            .class("k-venue")
            .child(h::h2().child(said))
            .child(h::div().class("k-venue-view").child(sheet)),
    )
}

/// Width by height, of an image whose size is known.
fn ratio(width: u16, height: u16) -> Option<String> {
    let known = width > 0 && height > 0;
    known.then(|| (f64::from(width) / f64::from(height)).to_string())
}
