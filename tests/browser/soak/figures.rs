//! What the page holds.

use crate::support::visit::Visit;
use serde_json::json;

/// What is counted: how it is told, and by how much it may grow after the first round, once and
/// with each round that follows.
struct Bound {
    what: &'static str,
    once: f64,
    each: f64,
    unit: f64,
}

const KB: f64 = 1000.0;

const BOUNDS: [Bound; 4] = [
    // What V8 learns and compiles meanwhile; and the driver leaves some 70 bytes behind whenever
    // it asks the page something, which it does a thousand times in a round.
    Bound { what: "JavaScript heap (KB)", once: 300.0 * KB, each: 100.0 * KB, unit: KB },
    // It never shrinks, and grows in steps of some pages when a programme that comes finds no
    // room in one piece: two such steps, and nothing with each round.
    Bound { what: "memory of wasm (KB)", once: 7.0 * 65_536.0, each: 0.0, unit: KB },
    // That are in memory and not in the page: the browser's own, and what somebody still holds
    // (a page of a visitor has some thousand).
    Bound { what: "DOM nodes beside the page's", once: 20.0, each: 0.0, unit: 1.0 },
    Bound { what: "event listeners", once: 10.0, each: 0.0, unit: 1.0 },
];

/// The figures, in the order of their bounds.
#[derive(Clone)]
pub struct Figures([f64; BOUNDS.len()]);

/// The nodes of the page.
const NODES: &str = "const all = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let number = 1;
    while (all.nextNode()) number += 1;
    return number";

/// What is held when everything was collected that can be.
pub async fn measured(visit: &Visit) -> Figures {
    visit.devtools("Performance.enable", json!({})).await;
    for _ in 0..3 {
        visit.devtools("HeapProfiler.collectGarbage", json!({})).await;
    }
    let metrics = visit.devtools("Performance.getMetrics", json!({})).await;
    let metric = |name: &str| {
        let all = metrics["metrics"].as_array().into_iter().flatten();
        let found = all.filter(|metric| metric["name"] == name);
        found.filter_map(|metric| metric["value"].as_f64()).next().expect("a number")
    };
    let number = async |script| visit.js(script, vec![]).await.as_f64().expect("a number");
    let wasm = number("return wasmBytes()").await;
    let lost = metric("Nodes") - number(NODES).await;
    Figures([metric("JSHeapUsedSize"), wasm, lost, metric("JSEventListeners")])
}

/// A line of the table.
pub fn told(round: u64, Figures(figures): &Figures) -> String {
    let told = figures.iter().zip(&BOUNDS);
    let told = told.map(|(figure, bound)| format!("{}: {:>8.0}", bound.what, figure / bound.unit));
    format!("round {round:>3}  {}", told.collect::<Vec<_>>().join("  "))
}

impl Figures {
    /// Prints what has grown, and fails when it is more than it may.
    /// `rounds`: how many came after the first.
    pub fn assert_no_growth_to(&self, last: &Figures, rounds: u64) {
        let allowed = |bound: &Bound| bound.once + bound.each * rounds as f64;
        println!("{:<28}{:>10}{:>10}{:>10}", "", "first", "last", "may grow");
        let all = self.0.iter().zip(&last.0).zip(&BOUNDS);
        for ((first, last), bound) in all.clone() {
            let [first, last, growth] = [*first, *last, allowed(bound)].map(|n| n / bound.unit);
            println!("{:<28}{first:>10.0}{last:>10.0}{growth:>10.0}", bound.what);
        }
        let grown = all.filter(|((first, last), bound)| *last - *first > allowed(bound));
        let grown: Vec<&str> = grown.map(|(_, bound)| bound.what).collect();
        assert!(grown.is_empty(), "more than it may have grown: {grown:?}");
    }
}
