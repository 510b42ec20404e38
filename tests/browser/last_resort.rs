//! When the app cannot start or has stopped: no module, a panic.

use crate::{
    pages::{Frame, Programme},
    support::{Device, in_browser, visit::Visit},
};

const LANGS: [&str; 4] = ["ar", "zgh", "fr", "en"];

/// The languages of the visible sentences below a place, in the order of the page.
async fn languages_of(visit: &Visit, place: &str) -> Vec<String> {
    visit.attributes(&format!("{place} p[lang]"), "lang").await
}

/// The message of last resort, and the way back from it.
async fn fatal_and_back(visit: &Visit) {
    visit.until("the message of last resort", async || Frame(visit).is_fatal().await).await;
    assert_eq!(languages_of(visit, "#fatal").await, LANGS);
    assert_eq!(visit.attributes("#fatal", "role").await, ["alert"]);
    visit.site.lose(None);
    Frame(visit).reload_after_fatal().await;
    visit.ready().await;
    assert!(!Frame(visit).is_fatal().await);
    assert!(Programme::of(visit).card("fintech").is_shown().await);
}

#[test]
fn a_module_that_does_not_come_is_said_in_each_language_and_a_reload_helps() {
    for (device, lost) in [(Device::Phone, ".wasm".into()), (Device::Desktop, app_script())] {
        in_browser(device, async |visit| {
            visit.expect_console_error("/assets/app");
            visit.expect_console_error("TypeError");
            visit.expect_console_error("WebAssembly");
            // The script that says so is small and comes first: it is there.
            visit.site.lose(Some(&lost));
            visit.open_unready("/ar/").await;
            fatal_and_back(visit).await;
        });
    }
}

/// The name of the script that goes with the module.
fn app_script() -> String {
    let files = std::fs::read_dir(crate::support::dist::dist().join("assets")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    names
        .into_iter()
        .find(|name| name.starts_with("app-") && name.ends_with(".js"))
        .expect("the app has a script")
}

#[test]
fn a_panic_shows_the_message_of_last_resort_and_keeps_the_agenda() {
    for event in ["error", "unhandledrejection"] {
        in_browser(Device::Phone, async |visit| {
            visit.expect_console_error("unreachable");
            let programme = Programme::open(visit, "fr", "").await;
            programme.card("fintech").tap().await;
            let raise = "const error = new WebAssembly.RuntimeError('unreachable');
                const event = arguments[0] === 'error' ? new ErrorEvent('error', { error })
                    : Object.assign(new Event('unhandledrejection'), { reason: error });
                dispatchEvent(event)";
            visit.js(raise, vec![event.into()]).await;
            fatal_and_back(visit).await;
            assert!(programme.card("fintech").is_kept().await);
        });
    }
}

#[test]
fn an_error_that_the_app_survives_is_not_called_fatal() {
    in_browser(Device::Phone, async |visit| {
        visit.open("/fr/").await;
        let raise = "dispatchEvent(new ErrorEvent('error', { error: new TypeError('small') }))";
        visit.js(raise, Vec::new()).await;
        assert!(!Frame(visit).is_fatal().await);
    });
}
