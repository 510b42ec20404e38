//! Nobody else is asked, and nothing in the page could be made to ask.

use crate::{
    pages::Programme,
    support::{
        Device,
        dist::{dist, one_of_each_page},
        in_browser,
    },
};
use std::fs;

/// What a host may send along (see DESIGN): no inline script or style, nobody else's anything.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'self'";

#[test]
fn no_page_asks_anybody_but_its_own_host() {
    in_browser(Device::Phone, async |visit| {
        let script = "return performance.getEntriesByType('resource')
            .map(entry => entry.name).filter(name => new URL(name).origin !== location.origin)";
        for page in one_of_each_page() {
            visit.open(&format!("/fr/{page}")).await;
            assert_eq!(visit.js(script, vec![]).await, serde_json::json!([]), "/fr/{page}");
        }
    });
}

#[test]
fn the_page_as_it_is_sent_has_no_script_or_style_inside() {
    let page = fs::read_to_string(dist().join("index.html")).unwrap();
    for script in page.split("<script").skip(1) {
        let (start, rest) = script.split_once('>').expect("the tag ends");
        assert!(start.contains("src="), "<script{start}>");
        assert!(rest.trim_start().starts_with("</script>"), "inside <script{start}>");
    }
    assert!(!page.contains("<style"));
    for tag in page.split('<').skip(1).filter_map(|tag| tag.split('>').next()) {
        for attribute in tag.split_whitespace().skip(1) {
            let inline = attribute.starts_with("style=") || attribute.starts_with("on");
            assert!(!inline, "<{tag}>");
        }
    }
}

#[test]
fn the_app_works_under_a_strict_content_security_policy() {
    in_browser(Device::Desktop, async |visit| {
        visit.site.send_header("content-security-policy", POLICY);
        let programme = Programme::open(visit, "ar", "").await;
        programme.switch_filter("vertical", "sport").await;
        programme.until_sessions_are(&["sport-performance"]).await;
        programme.search("الرياضة").await;
        programme.card("sport-performance").switch().await;
        programme.card("sport-performance").follow().await;
        for page in one_of_each_page() {
            visit.open(&format!("/fr/{page}")).await;
        }
        // A violation is an error in the console, which ends the test.
    });
}
