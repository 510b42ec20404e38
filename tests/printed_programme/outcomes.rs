//! What came of the event: recommendations, the report and what followed.

use super::{french, programme, unique};
use barnamaj::programme::lang::Lang;
use barnamaj::programme::text::Text;
use std::collections::BTreeSet;

/// The only address that the sources give.
const MINISTRY: &str = "https://www.mmsp.gov.ma/";

#[test]
fn every_recommendation_belongs_to_a_vertical_or_an_axis_that_there_is() {
    let programme = programme();
    let outcomes = programme.outcomes.get();
    let axes = unique(outcomes.axes.iter().map(|axis| &*axis.id));
    let verticals = unique(programme.verticals.iter().map(|vertical| &*vertical.id));
    unique(outcomes.recommendations.iter().map(|recommendation| &*recommendation.id));
    assert_eq!((axes.len(), outcomes.recommendations.len()), (7, 11));
    for recommendation in &outcomes.recommendations {
        let id = &recommendation.id;
        assert!(!recommendation.verticals.is_empty() || recommendation.axis.is_some(), "{id}");
        assert!(recommendation.verticals.iter().all(|id| verticals.contains(&**id)), "{id}");
        assert!(recommendation.axis.as_deref().is_none_or(|axis| axes.contains(axis)), "{id}");
        assert!(!recommendation.source.is_empty(), "{id} has no source");
    }
}

#[test]
fn verticals_of_which_the_closing_said_nothing_have_no_recommendation() {
    let programme = programme();
    let outcomes = programme.outcomes.get();
    let recommendations = &outcomes.recommendations;
    let spoken_of: BTreeSet<&str> =
        recommendations.iter().flat_map(|one| &one.verticals).map(|id| &**id).collect();
    let silent = programme.verticals.iter().map(|vertical| &*vertical.id);
    let silent: Vec<_> = silent.filter(|id| !spoken_of.contains(id)).collect();
    assert_eq!(silent, ["sport", "agriculture", "industry", "media"]);
}

#[test]
fn the_report_has_its_four_editions() {
    let report = programme().outcomes.get().report.clone().expect("a report");
    let languages: Vec<_> = report.editions.iter().map(|edition| edition.language).collect();
    assert_eq!(languages, Lang::ALL);
}

#[test]
fn no_address_is_invented() {
    let programme = programme();
    let report = programme.outcomes.get().report.clone().expect("a report");
    let editions = report.editions.iter().map(|edition| &*edition.url);
    let details = programme.event.details.get();
    let links = details.links.iter().map(|link| &*link.url);
    assert!(editions.chain(links).all(|url| url == MINISTRY));
    let addresses = super::FILE.matches("http").count();
    assert_eq!(addresses, report.editions.len() + details.links.len());
}

#[test]
fn figures_are_told_as_the_reports_own_estimates() {
    let report = programme().outcomes.get().report.clone().expect("a report");
    for (lang, said_by, might) in [
        (Lang::FR, "Selon le rapport", "pourrait"),
        (Lang::AR, "وحسب التقرير", "قد"),
        (Lang::EN, "According to the report", "could"),
    ] {
        let text = report.text.exact(lang).unwrap();
        let told = text.find(said_by).expect("whose figures they are");
        for figure in ["26", "79"] {
            let at = text.find(figure).expect(figure);
            assert!(told < at && text[told..at].contains(might), "{figure} in {}", lang.code());
            assert_eq!(super::FILE.matches(&format!("{figure}%")).count(), 2, "in ar and en");
        }
    }
}

#[test]
fn what_followed_is_fez_and_then_india() {
    let outcomes = programme().outcomes.get().into_owned();
    let titles: Vec<_> = outcomes.follow_up.iter().map(|one| french(&one.title)).collect();
    assert_eq!(
        titles,
        ["Pré-sommet de Fès sur l'IA dans l'éducation", "Sommet Inde-IA Impact 2026"]
    );
    assert!(outcomes.follow_up.iter().all(|one| one.source != Text::default()));
}
