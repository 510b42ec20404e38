//! What came of the event: recommendations, the report, what followed.

use super::{heading, section};
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::model::{Axis, Edition, FollowUp, Outcomes, Recommendation, Report};
use crate::programme::text::Text;
use crate::ui::components::icon::icon;
use crate::ui::components::tags::linked_tag;
use crate::ui::components::words::{Pick, lang, say, say_with, text, words};
use crate::ui::html::{El, Html, el};

/// The page.
pub fn page(index: &Index) -> Html {
    let outcomes = &index.programme().outcomes;
    let page = el("div").class("page outcomes").put(heading(say(|m| m.nav.outcomes)));
    if *outcomes == Outcomes::default() {
        return page.put(el("p").class("lead").put(say(|m| m.outcomes.none_yet))).into();
    }
    let all: Vec<_> = outcomes.recommendations.iter().collect();
    page.put(el("p").class("lead").put(text(&outcomes.introduction)))
        .put(outcomes.report.as_ref().map(report))
        .put(recommendations(index, &all))
        .put(list(|m| m.outcomes.priorities, outcomes.axes.iter().map(priority)))
        .put(list(|m| m.outcomes.follow_up, outcomes.follow_up.iter().map(follow_up)))
        .into()
}

fn report(report: &Report) -> El {
    let editions: Html = report.editions.iter().map(|of| el("li").put(edition(of))).collect();
    section(|m| m.outcomes.report, el("p").class("report-title").put(text(&report.title)))
        .class("report")
        .put(el("p").put(text(&report.text)))
        .put(el("ul").class("editions").put(editions))
}

fn edition(edition: &Edition) -> El {
    let of = edition.language;
    let said = say_with(
        |m| m.outcomes.read_report,
        |lang| vec![("language", i18n::language_name(lang, of).text.to_owned())],
    );
    el("a")
        .class("button")
        .attr("href", edition.url.to_string())
        .attr("hreflang", of.code())
        .attr("rel", "external noopener")
        .put(said)
        .put(icon("external"))
}

/// Recommendations, each with its axis, its verticals and its source; nothing if there are none.
pub fn recommendations(index: &Index, all: &[&Recommendation]) -> Option<El> {
    (!all.is_empty()).then(|| {
        let items: Html = all.iter().map(|entry| recommendation(index, entry)).collect();
        section(|m| m.outcomes.recommendations, el("ul").class("recommendations").put(items))
    })
}

fn recommendation(index: &Index, entry: &Recommendation) -> El {
    let verticals = entry.verticals.iter().filter_map(|id| index.vertical(id));
    let tags: Html = verticals.map(|vertical| el("li").put(linked_tag(vertical))).collect();
    el("li")
        .class("recommendation")
        .put(axis(index, entry))
        .put(el("h3").put(text(&entry.title)))
        .put(el("p").put(text(&entry.text)))
        .put(el("ul").class("tags").put(tags))
        .put(source(&entry.source))
}

/// The name of the axis that a recommendation belongs to.
fn axis(index: &Index, entry: &Recommendation) -> Option<El> {
    let axes = &index.programme().outcomes.axes;
    let axis = axes.iter().find(|axis| Some(&axis.id) == entry.axis.as_ref())?;
    text(&axis.name).map(|name| el("p").class("axis").put(name))
}

fn list(title: Pick, items: impl Iterator<Item = El>) -> Option<El> {
    let items: Vec<Html> = items.map(Html::from).collect();
    (!items.is_empty()).then(|| section(title, el("ul").class("axes").put(items)))
}

fn priority(axis: &Axis) -> El {
    el("li").put(el("h3").put(text(&axis.name))).put(el("p").put(text(&axis.text)))
}

fn follow_up(entry: &FollowUp) -> El {
    el("li")
        .put(el("h3").put(text(&entry.title)))
        .put(el("p").put(text(&entry.text)))
        .put(source(&entry.source))
}

/// Where the facts come from. Label and source may be in two languages: each says its own.
fn source(source: &Text) -> Option<El> {
    let source = text(source)?;
    let label = i18n::say(lang(), |m| m.outcomes.source);
    let (before, after) = label.text.split_once("{x}").unwrap_or((label.text, ""));
    let [before, after] =
        [before, after].map(|part| (!part.is_empty()).then(|| words(part, label.lang)));
    Some(el("p").class("source").put(before).put(source).put(after))
}
