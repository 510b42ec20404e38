//! The pages of a programme as they are published, to be asked for facts.

use super::texts::{readable, said};
use barnamaj::address::Page;
use barnamaj::programme::index::Index;
use barnamaj::programme::lang::Lang;
use barnamaj::programme::load::load;
use barnamaj::publish::check::{Severity, check};
use barnamaj::publish::site::{Press, SiteUrl};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the source says, and where a visitor would look for it.
pub struct Fact {
    /// What sort of fact it is: "title", "room".
    pub sort: &'static str,
    /// The page, in any language.
    pub page: Page,
    pub want: Want,
}

/// What has to be there.
#[derive(Debug)]
pub enum Want {
    /// An element that says this and nothing else.
    Says(String, String),
    /// An element that says this among other things.
    Tells(String, String),
    /// An element of this sort.
    Has(String),
    /// A link to an address; of one that names no host the end is what counts.
    Leads(String, String),
    /// Elements of one sort that say this one after the other.
    Follow(String, [String; 2]),
}

/// The outcome of a count.
#[derive(Debug, Default)]
pub struct Count {
    /// Of each sort of fact, how many the source holds, and how many are on their page.
    pub sorts: BTreeMap<&'static str, (usize, usize)>,
    pub missing: Vec<String>,
}

impl Count {
    pub fn facts(&self) -> usize {
        self.sorts.values().map(|(facts, _)| facts).sum()
    }

    fn add(&mut self, fact: &Fact, path: &str, is_there: bool) {
        let (facts, found) = self.sorts.entry(fact.sort).or_default();
        *facts += 1;
        *found += usize::from(is_there);
        if !is_there {
            self.missing.push(format!("{} on {path}: {:?}", fact.sort, fact.want));
        }
    }
}

/// What a page says in the words of its language; facts are put in English.
const IN_WORDS: [&str; 6] = ["date", "length", "language", "part", "recording", "kind"];

/// Before and after everything, in seconds since the Unix epoch: one registers before a session, and is
/// asked for feedback afterwards.
const TIMES: [i64; 2] = [0, 4_000_000_000];

/// Publishes a programme and looks for facts on its pages in a language.
pub fn count(programme: &Value, facts: &[Fact], lang: Lang) -> Count {
    let text = programme.to_string();
    let report = check(&text, None).expect("it is JSON");
    let errors: Vec<String> = (report.findings.iter())
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| {
            format!("{} ({:?}): {}", finding.spot.path, finding.code, finding.message.say(Lang::EN))
        })
        .collect();
    assert_eq!(errors, [""; 0], "the programme is fit to be published");
    let loaded = load(&text).expect("a programme");
    assert_eq!(loaded.faults, []);
    let programme = Arc::new(Index::new(loaded.programme));
    let press = |now| Press {
        programme: programme.clone(),
        site: SiteUrl { origin: SiteUrl::LOCAL.into(), base: "/".into() },
        sprite: "icons.svg".into(),
        now,
    };
    let presses = TIMES.map(press);
    let mut pages: BTreeMap<String, [Html; 2]> = BTreeMap::new();
    let mut count = Count::default();
    for fact in facts.iter().filter(|it| lang == Lang::EN || !IN_WORDS.contains(&it.sort)) {
        let path = fact.page.path(lang);
        let page = pages.entry(path.clone()).or_insert_with(|| {
            presses.each_ref().map(|press| Html::parse_document(&press.page(&fact.page, lang)))
        });
        count.add(fact, &path, page.iter().any(|page| is_there(page, &fact.want)));
    }
    count
}

fn is_there(page: &Html, want: &Want) -> bool {
    let all = |css: &str| -> Vec<ElementRef> {
        let selector = Selector::parse(css).unwrap_or_else(|_| panic!("{css}"));
        page.select(&selector).collect()
    };
    match want {
        Want::Says(css, words) => all(css).into_iter().any(|it| said(it) == readable(words)),
        Want::Tells(css, words) => {
            all(css).into_iter().any(|it| said(it).contains(&readable(words)))
        }
        Want::Has(css) => !all(css).is_empty(),
        Want::Leads(css, url) => {
            let url = url.replace(' ', "%20");
            let leads = |it: ElementRef| {
                let href = it.value().attr("href").unwrap_or_default();
                href == url || !url.contains("://") && href.ends_with(&url)
            };
            all(css).into_iter().any(leads)
        }
        Want::Follow(css, two) => {
            let all: Vec<String> = all(css).into_iter().map(said).collect();
            let two = two.each_ref().map(|words| readable(words));
            all.windows(2).any(|next| next == two)
        }
    }
}
