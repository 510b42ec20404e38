//! From the first click to the cleaning up.

use super::{
    device::Device,
    dist::dist,
    driver::Driver,
    engine::{Engine, Session, Window},
    failure,
    site::Site,
    visit::Visit,
    words,
};
use std::{
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::Path,
    time::Duration,
};
use tokio::{runtime::Runtime, time::timeout};

/// No test may take longer, unless it says so.
pub const PATIENCE: Duration = Duration::from_secs(300);

/// A browser that has failed may answer nothing any more.
const LAST_PATIENCE: Duration = Duration::from_secs(30);

/// A browser that knows no service workers, so that each page is as on a first visit; and nothing
/// of the line, of which Chromium has a guess with some noise for each port: on a slow one the fonts
/// of the site wait for the next visit.
const FIRST_VISIT: &str =
    "delete Navigator.prototype.serviceWorker; delete Navigator.prototype.connection";

/// What somebody has chosen who wants a list where a grid would be shown.
const LIST: &str =
    "try { localStorage['barnamaj/preferences'] ??= '{\"view\":\"list\"}' } catch {}";

/// Runs a test of the release site: a person with this device, an empty browser that keeps
/// nothing of the site, and a server of their own. (The browser may have served other tests, of
/// which it knows nothing any more: to start one for each takes a second.)
pub fn in_browser(device: Device, test: impl AsyncFnOnce(&Visit)) {
    in_browser_at(&dist(), device, test);
}

/// The same with another site.
pub fn in_browser_at(dir: &Path, device: Device, test: impl AsyncFnOnce(&Visit)) {
    run(AS_USUAL, dir, "/", device, async |visit| {
        visit.before_each_page(FIRST_VISIT).await;
        test(visit).await;
    });
}

/// The same, for what is measured: with a browser that has done nothing else, and with another
/// patience.
pub fn in_new_browser(
    patience: Duration,
    dir: &Path,
    device: Device,
    test: impl AsyncFnOnce(&Visit),
) {
    let how = How { patience, browser: Lent::OwnWith(&[]) };
    run(how, dir, "/", device, async |visit| {
        visit.before_each_page(FIRST_VISIT).await;
        test(visit).await;
    });
}

/// The same, with a browser that keeps the site once it was visited.
pub fn in_new_keeping_browser(
    patience: Duration,
    dir: &Path,
    device: Device,
    test: impl AsyncFnOnce(&Visit),
) {
    run(How { patience, browser: Lent::OwnWith(&[]) }, dir, "/", device, test);
}

/// Runs a test of the release site in a browser that is started with options of its own.
pub fn in_browser_with(options: &[String], device: Device, test: impl AsyncFnOnce(&Visit)) {
    run(How { browser: Lent::OwnWith(options), ..AS_USUAL }, &dist(), "/", device, async |visit| {
        visit.before_each_page(FIRST_VISIT).await;
        test(visit).await;
    });
}

/// Runs a test of the release site in a browser that keeps the site once it was visited.
pub fn in_keeping_browser(device: Device, test: impl AsyncFnOnce(&Visit)) {
    run(How { browser: Lent::OwnWith(&[]), ..AS_USUAL }, &dist(), "/", device, test);
}

/// The same with another site, below a sub-path such as `/2025/`.
pub fn in_keeping_browser_below(
    base: &str,
    dir: &Path,
    device: Device,
    test: impl AsyncFnOnce(&Visit),
) {
    run(How { browser: Lent::OwnWith(&[]), ..AS_USUAL }, dir, base, device, test);
}

/// Runs a test of the release site in a browser of another make, which keeps the site once it was
/// visited; unless that make is left out (`ENGINES`).
pub fn in_engine(engine: Engine, test: impl AsyncFnOnce(&Visit)) {
    in_engine_within(PATIENCE, engine, test);
}

/// The same with another patience.
pub fn in_engine_within(patience: Duration, engine: Engine, test: impl AsyncFnOnce(&Visit)) {
    in_window(patience, engine, Window::Usual, test);
}

/// The same in a private window.
pub fn in_private_window(engine: Engine, test: impl AsyncFnOnce(&Visit)) {
    in_window(PATIENCE, engine, Window::Private, test);
}

fn in_window(patience: Duration, engine: Engine, window: Window, test: impl AsyncFnOnce(&Visit)) {
    if !engine.is_wanted() {
        eprintln!("{engine:?} is left out by ENGINES");
        return;
    }
    words::load();
    let session = Session::start(engine, window);
    let site = Site::start(&dist(), "/");
    let visit = Visit::with(engine, session.client.clone(), site, Device::Phone);
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        session.runtime.block_on(async {
            timeout(patience, test(&visit)).await.expect("the test ends in time");
        });
    }));
    if let Err(panic) = outcome.inspect_err(|_| keep_evidence(&session.runtime, &visit)) {
        resume_unwind(panic);
    }
}

/// How a test is run.
struct How<'a> {
    /// The longest that it may take.
    patience: Duration,
    browser: Lent<'a>,
}

/// The browser that a test gets.
enum Lent<'a> {
    /// One that goes from test to test.
    Shared,
    /// One of its own, started with these options besides.
    OwnWith(&'a [String]),
}

const AS_USUAL: How<'_> = How { patience: PATIENCE, browser: Lent::Shared };

fn run(how: How<'_>, dir: &Path, base: &str, device: Device, test: impl AsyncFnOnce(&Visit)) {
    words::load();
    let driver = Driver::shared();
    let browser = match how.browser {
        Lent::Shared => driver.browser(),
        Lent::OwnWith(options) => driver.new_browser(options),
    };
    let (runtime, is_shared) = (&browser.runtime, matches!(how.browser, Lent::Shared));
    let visit = Visit::start(browser.client.clone(), Site::start(dir, base), device);
    let visit = runtime.block_on(visit);
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            if device == Device::Desktop {
                visit.before_each_page(LIST).await;
            }
            timeout(how.patience, test(&visit)).await.expect("the test ends in time");
            visit.assert_quiet_console().await;
            if is_shared {
                browser.forget(&visit.site.url("")).await;
            }
        });
    }));
    let outcome = outcome.inspect_err(|_| keep_evidence(runtime, &visit));
    // After a failure nobody knows what it is like.
    if outcome.is_ok() && is_shared {
        driver.take_back(browser);
    } else {
        browser.close();
    }
    drop(visit);
    // The browser must be gone before the driver is.
    drop(driver);
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

/// The browser may be what broke, so this must not panic in its turn.
fn keep_evidence(runtime: &Runtime, visit: &Visit) {
    let keep = || runtime.block_on(async { timeout(LAST_PATIENCE, failure::keep(visit)).await });
    if !catch_unwind(AssertUnwindSafe(keep)).is_ok_and(|kept| kept.is_ok()) {
        eprintln!("no evidence of the failure could be kept");
    }
}
