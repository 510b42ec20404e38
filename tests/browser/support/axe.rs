//! Accessibility, checked by axe-core.

use super::visit::Visit;
use serde_json::{Value, json};
use std::{fs, path::Path, sync::LazyLock};

/// WCAG 2.0, 2.1 and 2.2, levels A and AA.
const RULES: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/// What axe-core calls best practices of landmarks, by which screen readers jump about a page: all
/// of it is in one, and no two are alike.
const LANDMARKS: [&str; 2] = ["landmark-unique", "region"];

static AXE: LazyLock<String> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/assets/axe.min.js");
    fs::read_to_string(file).expect("axe-core is there (make setup-tests)")
});

impl Visit {
    /// What axe-core has against the current page, one paragraph for each rule; empty when it
    /// has nothing.
    pub async fn accessibility_violations(&self) -> Vec<String> {
        if self.js("return window.axe === undefined", Vec::new()).await == true {
            self.js(&AXE, Vec::new()).await;
        }
        let script = "return axe.run(document, arguments[0]).then(result => result.violations)";
        let besides: Value = LANDMARKS
            .map(|rule| (rule.to_owned(), json!({ "enabled": true })))
            .into_iter()
            .collect();
        let options = json!({ "runOnly": RULES, "rules": besides, "resultTypes": ["violations"] });
        let violations = self.js(script, vec![options]).await;
        violations.as_array().expect("a list").iter().map(readable).collect()
    }
}

fn readable(violation: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut lines = vec![format!("{}: {}", text(&violation["id"]), text(&violation["help"]))];
    for node in violation["nodes"].as_array().into_iter().flatten() {
        let why = text(&node["failureSummary"]).replace('\n', " ");
        lines.push(format!("  {} {why}", text(&node["html"])));
    }
    lines.join("\n")
}
