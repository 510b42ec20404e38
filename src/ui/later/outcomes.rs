//! The outcomes of the event: recommendations, the report, what followed.

use crate::html::{El, Html, h};
use crate::i18n::{self, Message};
use crate::programme::index::Index;
use crate::programme::model::{Axis, Edition, FollowUp, Recommendation, Report};
use crate::programme::text::Text;
use crate::ui::components::icon::icon;
use crate::ui::components::page::{heading, section};
use crate::ui::components::tags::linked_tags;
use crate::ui::components::words::{lang, name_of_part, say, say_with, text, words};
use crate::ui::later::rich::rich;
use crate::ui::state::state;

/// The page.
pub fn outcomes_page(index: &Index) -> Html {
    let outcomes = index.programme().outcomes.get();
    let page = h::div()
        .class("page outcomes")
        .child(heading(name_of_part(|own| &own.outcomes, Message::NavOutcomes)));
    if index.programme().outcomes.is_blank() {
        return page.child(h::p().class("lead").child(say(Message::OutcomesNoneYet))).into();
    }
    let all: Vec<_> = outcomes.recommendations.iter().collect();
    page.child(rich(&outcomes.introduction).map(|introduction| introduction.class("lead")))
        .child(outcomes.report.as_ref().map(report))
        .child(recommendations(index, &all))
        .child(list(Message::OutcomesPriorities, outcomes.axes.iter().map(priority)))
        .child(list(Message::OutcomesFollowUp, outcomes.follow_up.iter().map(follow_up)))
        .into()
}

fn report(report: &Report) -> El {
    let editions: Vec<Html> =
        report.editions.iter().map(|of| h::li().child(edition(of)).into()).collect();
    section(say(Message::OutcomesReport), h::p().class("report-title").child(text(&report.title)))
        .class("report")
        .child(rich(&report.text))
        .child((!editions.is_empty()).then(|| h::ul().class("editions").child(editions)))
}

fn edition(edition: &Edition) -> El {
    let of = edition.language;
    let index = state().index();
    let said = say_with(Message::OutcomesReadReport, |lang| {
        let name = index.map(|index| i18n::language_name(&index, lang, of.code()).0);
        vec![("language", name.unwrap_or_else(|| of.code().to_owned()))]
    });
    h::a()
        .class("button")
        .attr("href", edition.url.to_string())
        .attr("hreflang", of.code())
        .attr("rel", "external noopener")
        .child(said)
        .child(icon("external"))
}

/// Recommendations, each with its axis, its verticals and its source; nothing if there are none.
pub fn recommendations(index: &Index, all: &[&Recommendation]) -> Option<El> {
    (!all.is_empty()).then(|| {
        let items: Html = all.iter().map(|entry| recommendation(index, entry)).collect();
        section(
            say(Message::OutcomesRecommendations),
            h::ul().class("recommendations").child(items),
        )
    })
}

fn recommendation(index: &Index, entry: &Recommendation) -> El {
    h::li()
        .class("recommendation")
        .child(axis(index, entry))
        .child(h::h3().child(text(&entry.title)))
        .child(rich(&entry.text))
        .child(linked_tags(index, &entry.verticals))
        .child(source(&entry.source))
}

/// The name of the axis that a recommendation belongs to.
fn axis(index: &Index, entry: &Recommendation) -> Option<El> {
    let outcomes = index.programme().outcomes.get();
    let axis = outcomes.axes.iter().find(|axis| Some(&axis.id) == entry.axis.as_ref())?;
    text(&axis.name).map(|name| h::p().class("axis").child(name))
}

fn list(title: Message, items: impl Iterator<Item = El>) -> Option<El> {
    let items: Vec<Html> = items.map(Html::from).collect();
    (!items.is_empty()).then(|| section(say(title), h::ul().class("axes").child(items)))
}

fn priority(axis: &Axis) -> El {
    h::li().child(h::h3().child(text(&axis.name))).child(rich(&axis.text))
}

fn follow_up(entry: &FollowUp) -> El {
    h::li()
        .child(h::h3().child(text(&entry.title)))
        .child(rich(&entry.text))
        .child(source(&entry.source))
}

/// The source of the facts. Label and source may be in two languages: each says its own.
fn source(source: &Text) -> Option<El> {
    let source = text(source)?;
    let label = i18n::say(lang(), Message::OutcomesSource);
    let (before, after) = label.text.split_once("{x}").unwrap_or((label.text, ""));
    let [before, after] =
        [before, after].map(|part| (!part.is_empty()).then(|| words(part, label.lang)));
    Some(h::p().class("source").child(before).child(source).child(after))
}
