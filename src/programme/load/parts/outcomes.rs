//! What came of the event.

use crate::programme::json;
use crate::programme::lang::Lang;
use crate::programme::model::{Axis, Edition, FollowUp, Outcomes, Recommendation, Report};
use crate::programme::reader::{Reader, url};
use crate::programme::unread::{FromObject, Unread};

pub fn outcomes(mut from: Reader) -> Option<Unread<Outcomes>> {
    Some(Unread::of(&mut from))
}

impl FromObject for Outcomes {
    fn read(from: &mut Reader) -> Outcomes {
        Outcomes {
            introduction: from.text("introduction"),
            axes: from.list("axes", axis),
            recommendations: from.list("recommendations", recommendation),
            report: from.part("report", report),
            follow_up: from.list("follow_up", follow_up),
            status: from.status(),
        }
    }
}

fn axis(mut from: Reader) -> Option<Axis> {
    Some(Axis {
        id: from.id()?,
        name: from.needed_text("name")?,
        text: from.text("text"),
        status: from.status(),
    })
}

fn recommendation(mut from: Reader) -> Option<Recommendation> {
    Some(Recommendation {
        id: from.id()?,
        verticals: from.strings("verticals"),
        axis: from.reference("axis"),
        title: from.needed_text("title")?,
        text: from.needed_text("text")?,
        source: from.text("source"),
        status: from.status(),
    })
}

fn report(mut from: Reader) -> Option<Report> {
    Some(Report {
        title: from.needed_text("title")?,
        text: from.text("text"),
        editions: from.list("editions", edition),
        status: from.status(),
    })
}

fn edition(mut from: Reader) -> Option<Edition> {
    let language = from.need("language", |json| Lang::new(&json::string(json)?))?;
    Some(Edition { language, url: from.need("url", url)? })
}

fn follow_up(mut from: Reader) -> Option<FollowUp> {
    Some(FollowUp {
        title: from.needed_text("title")?,
        text: from.needed_text("text")?,
        source: from.text("source"),
        status: from.status(),
    })
}
