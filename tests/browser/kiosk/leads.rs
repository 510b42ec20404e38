//! No way leads out of the kiosk.

use super::PARALLEL;
use crate::{
    pages::Kiosk,
    support::{Device, dist::every_page, in_browser, visit::Visit},
};
use serde_json::Value;
use std::collections::BTreeSet;

/// Where the links of the page lead to, hidden ones too.
async fn links(visit: &Visit) -> Vec<String> {
    let script = "return [...document.querySelectorAll('a[href]')].map(link => link.href)";
    serde_json::from_value(visit.js(script, vec![]).await).expect("a list of strings")
}

/// Whether a link leads to a page of the kiosk.
fn is_inside(visit: &Visit, link: &str) -> bool {
    let Some(path) = link.strip_prefix(&visit.site.url("/fr")) else { return false };
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    every_page().iter().any(|page| page == path)
}

#[test]
fn no_link_of_any_page_leads_out() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::begin(visit, "fr", PARALLEL).await;
        visit.js("window.still = true", vec![]).await;
        let mut inside = 0;
        let mut tried = BTreeSet::new();
        for page in every_page().into_iter().chain(["#rooms", "#search"].map(str::to_owned)) {
            kiosk.lead_to(&format!("/fr/{page}")).await;
            let here = kiosk.heading().await;
            let links = links(visit).await;
            inside += links.len();
            let out = links.into_iter().filter(|link| !is_inside(visit, link));
            for link in out.filter(|link| tried.insert(link.clone())).collect::<Vec<_>>() {
                let click = "[...document.querySelectorAll('a[href]')]
                    .find(one => one.href === arguments[0]).click()";
                visit.js(click, vec![Value::from(&*link)]).await;
                assert_eq!(kiosk.heading().await, here, "{link} on {page}");
            }
        }
        assert!(inside > 300 && tried.len() >= 3, "{inside} links, of them out {tried:?}");
        // A navigation would have begun by now.
        kiosk.tab("people").await;
        assert_eq!(visit.js("return window.still", vec![]).await, true, "the document is the same");
        assert!(visit.address().await.starts_with("/fr/kiosk"));
        assert_eq!(visit.client.windows().await.unwrap().len(), 1);
        assert!(!visit.site.requests().iter().any(|path| path.contains(".ics")));
    });
}

#[test]
fn other_hosts_files_and_scripts_are_not_gone_to() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::begin(visit, "ar", PARALLEL).await;
        visit.js("window.still = true", vec![]).await;
        let heading = kiosk.heading().await;
        let addresses = [
            "https://example.org/fr/",
            "//example.org/fr/people",
            "/calendars/fr/all.ics",
            "/programme.json",
            "/",
            "/de/",
            "mailto:someone@example.org",
            "tel:+212500000000",
            "javascript:document.title='out'",
            "blob:nothing",
        ];
        for address in addresses {
            kiosk.lead_to(address).await;
            assert_eq!(kiosk.heading().await, heading, "{address}");
        }
        assert_eq!(visit.js("return window.still", vec![]).await, true);
        assert_ne!(visit.title().await, "out");
    });
}

#[test]
fn an_address_with_settings_in_a_link_changes_no_setting() {
    in_browser(Device::Kiosk, async |visit| {
        let kiosk = Kiosk::begin(visit, "fr", &format!("{PARALLEL}&idle=30")).await;
        kiosk.lead_to("/fr/people?idle=3600&screen=room:toubkal&languages=en").await;
        assert_eq!(visit.texts(".k-languages button").await.len(), 4);
        assert!(visit.has(".k-touch").await, "it is no sign");
        kiosk.pass(30).await;
        kiosk.until_presence("asking").await;
    });
}
