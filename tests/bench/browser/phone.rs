//! A phone on a slow network, and what it tells of a page.

use crate::support::{Device, in_new_browser, in_new_keeping_browser, run, visit::Visit};
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// How many times slower than this machine.
pub const CPU: u32 = 4;
/// Milliseconds for a round trip, bytes in a second.
const ROUND_TRIP: u32 = 150;
const DOWN: u32 = 1_600_000 / 8;
const UP: u32 = 750_000 / 8;
/// No page may take longer to come to rest.
const PATIENCE: Duration = Duration::from_secs(200);

/// Whether the network is slow too.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Network {
    Slow,
    Local,
}

/// A phone that has seen nothing yet, and that keeps nothing of a site.
pub fn with_phone(dir: &Path, network: Network, look: impl AsyncFnOnce(&Visit)) {
    in_new_browser(run::PATIENCE, dir, Device::Phone, async |visit| {
        slow_down(visit, network).await;
        look(visit).await;
    });
}

/// A phone that has seen nothing yet, and that keeps a site.
pub fn with_keeping_phone(dir: &Path, network: Network, look: impl AsyncFnOnce(&Visit)) {
    in_new_keeping_browser(run::PATIENCE, dir, Device::Phone, async |visit| {
        slow_down(visit, network).await;
        look(visit).await;
    });
}

async fn slow_down(visit: &Visit, network: Network) {
    visit.before_each_page(include_str!("probe.js")).await;
    visit.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": CPU })).await;
    if network == Network::Slow {
        visit.devtools("Network.enable", json!({})).await;
        let conditions = json!({
            "offline": false,
            "latency": ROUND_TRIP,
            "downloadThroughput": DOWN,
            "uploadThroughput": UP,
        });
        visit.devtools("Network.emulateNetworkConditions", conditions).await;
    }
}

/// Opens a page, however long it takes: what it takes is measured in the page.
pub async fn open(visit: &Visit, path: &str) {
    let _ = visit.client.goto(&visit.site.url(path)).await;
}

/// What the probe knows, as soon as the script says so.
pub async fn wait(visit: &Visit, what: &str, script: &str) -> Value {
    let deadline = Instant::now() + PATIENCE;
    loop {
        // A page that is too busy to answer has not come to rest.
        let answer = visit.client.execute(script, Vec::new()).await.unwrap_or_default();
        if answer != Value::Null && answer != false {
            return answer;
        }
        assert!(Instant::now() < deadline, "waited {PATIENCE:?} in vain for {what}");
        sleep(Duration::from_millis(100)).await;
    }
}

/// Waits until all sessions are in the page and nothing more happens in it.
pub async fn rest(visit: &Visit, sessions: usize) {
    let script = format!("return bench.cards() === {sessions} && bench.quietFor() > 1500");
    wait(visit, "all sessions", &script).await;
}

/// Bytes of the JavaScript heap after a collection, and of the memory of the wasm module.
pub async fn memory(visit: &Visit) -> (f64, f64) {
    visit.devtools("HeapProfiler.collectGarbage", json!({})).await;
    visit.devtools("Performance.enable", json!({})).await;
    let metrics = visit.devtools("Performance.getMetrics", json!({})).await;
    let heap = metrics["metrics"].as_array().into_iter().flatten();
    let heap = heap.filter(|metric| metric["name"] == "JSHeapUsedSize");
    let heap = heap.filter_map(|metric| metric["value"].as_f64()).next().expect("a size");
    let wasm = visit.js("return bench.wasmBytes()", Vec::new()).await;
    (heap, wasm.as_f64().expect("a size"))
}
