//! Nobody else is asked, and nothing in the page could be made to ask.

use crate::{
    pages::Programme,
    support::{
        Device,
        dist::{dist, every_page, one_of_each_page},
        in_browser,
        visit::Visit,
    },
};
use barnamaj::publish::hosting::Headers;
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The policy that the host is asked to send.
fn policy() -> String {
    let headers: Headers =
        fs::read_to_string(dist().join("_headers")).unwrap().parse().expect("a file of headers");
    headers.of("/fr/")["content-security-policy"].to_str().unwrap().to_owned()
}

/// All pages below a directory.
fn pages(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    let (dirs, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let here = files.into_iter().filter(|file| file.extension().is_some_and(|end| end == "html"));
    here.chain(dirs.iter().flat_map(|dir| pages(dir))).collect()
}

/// The contents of all elements of a name, with their start tags.
fn inside<'a>(page: &'a str, tag: &str) -> Vec<(&'a str, &'a str)> {
    let end = format!("</{tag}>");
    let begin = format!("<{tag}");
    let elements = page.split(begin.as_str()).skip(1);
    elements
        .map(|element| {
            let (start, rest) = element.split_once('>').expect("the tag ends");
            (start, rest.split_once(&end).expect("the element ends").0)
        })
        .collect()
}

#[test]
fn only_scripts_and_styles_that_the_policy_knows_are_inside_of_pages() {
    let policy = policy();
    let pages = pages(&dist());
    assert!(pages.len() > 100, "{} pages", pages.len());
    for path in pages {
        let page = fs::read_to_string(&path).unwrap();
        let known = |inline: &str| {
            policy.contains(&format!("'sha256-{}'", STANDARD.encode(Sha256::digest(inline))))
        };
        for (start, script) in inside(&page, "script") {
            let data = start.contains("application/ld+json");
            let fine =
                if start.contains("src=") { script.is_empty() } else { data || known(script) };
            assert!(fine, "{}: <script{start}>", path.display());
            assert!(!start.contains("src=") || start.contains("integrity="), "<script{start}>");
        }
        for (_, style) in inside(&page, "style") {
            assert!(known(style), "{}", path.display());
        }
        for tag in page.split('<').skip(1).filter_map(|tag| tag.split('>').next()) {
            for attribute in tag.split_whitespace().skip(1) {
                let inline = attribute.starts_with("style=")
                    || (attribute.starts_with("on") && attribute.contains("=\""));
                assert!(!inline, "{}: <{tag}>", path.display());
            }
        }
    }
}

#[test]
fn the_policy_allows_nothing_that_is_unsafe_and_nobody_else() {
    let policy = policy();
    assert!(policy.contains("'wasm-unsafe-eval'"), "{policy}");
    for allowed in ["'unsafe-inline'", "'unsafe-eval'", "http:", "https:", "*"] {
        assert!(!policy.contains(allowed), "{allowed} in {policy}");
    }
}

/// Remembers whatever the policy refuses, from the first moment of a page.
const WATCH: &str = "window.refused = [];
    addEventListener('securitypolicyviolation', (event) =>
        refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`))";

/// What the page has asked of others, and what its policy has refused.
const FOUND: &str = "return [refused, performance.getEntriesByType('resource')
    .map((entry) => entry.name).filter((name) => new URL(name).origin !== location.origin)]";

async fn assert_good(visit: &Visit, address: &str) {
    assert_eq!(visit.js(FOUND, vec![]).await, json!([[], []]), "{address}");
}

#[test]
fn no_page_is_refused_anything_and_none_asks_anybody_else() {
    in_browser(Device::Phone, async |visit| {
        visit.before_each_page(WATCH).await;
        visit.expect_console_error("404");
        let others = ["ar", "zgh", "en"];
        let few = others.map(|lang| one_of_each_page().into_iter().map(move |page| (lang, page)));
        let all = every_page().into_iter().map(|page| ("fr", page));
        for (lang, page) in all.chain(few.into_iter().flatten()) {
            let address = format!("/{lang}/{page}");
            visit.open(&address).await;
            assert_good(visit, &address).await;
        }
        for address in ["/", "/offline.html"] {
            visit.open(address).await;
            assert_good(visit, address).await;
        }
    });
}

#[test]
fn nothing_that_a_visitor_does_is_refused() {
    in_browser(Device::Desktop, async |visit| {
        visit.before_each_page(WATCH).await;
        let programme = Programme::open(visit, "ar", "").await;
        programme.switch_filter("vertical", "sport").await;
        programme.until_sessions_are(&["sport-performance"]).await;
        programme.search("الرياضة").await;
        programme.card("sport-performance").tap().await;
        programme.card("sport-performance").follow().await;
        assert_good(visit, "after all that").await;
    });
}

#[test]
fn no_text_becomes_markup_whoever_wants_it() {
    in_browser(Device::Phone, async |visit| {
        visit.open("/fr/").await;
        visit.expect_console_error("TrustedHTML");
        let script = "try { document.body.innerHTML += '<b>1</b>'; return 'markup' }
            catch (error) { return error.name }";
        assert_eq!(visit.js(script, vec![]).await, "TypeError");
        // Nor does anybody vouch for anything but the worker.
        visit.expect_console_error("trusted-types");
        let script = "try { trustedTypes.createPolicy('any', {}); return 'a policy' }
            catch (error) { return error.name }";
        assert_eq!(visit.js(script, vec![]).await, "TypeError");
    });
}
