//! What a browser is set to, what it keeps, and what it says in its console.

use super::Visit;
use crate::support::{
    command::{console_errors, devtools},
    engine::Engine,
};
use serde_json::{Value, json};

impl Visit {
    /// A value of `localStorage`.
    pub async fn stored(&self, key: &str) -> Option<String> {
        let value = self.js("return localStorage.getItem(arguments[0])", vec![key.into()]).await;
        value.as_str().map(str::to_owned)
    }

    /// Sets a value of `localStorage` (a page of the site must be open).
    pub async fn store(&self, key: &str, value: &str) {
        let script = "localStorage.setItem(arguments[0], arguments[1])";
        self.js(script, vec![key.into(), value.into()]).await;
    }

    /// Runs this script before any script of each page to come in this tab, for example to block
    /// the storage.
    pub async fn before_each_page(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// Emulates media features such as `("prefers-color-scheme", "dark")`,
    /// `("prefers-reduced-motion", "reduce")`, `("forced-colors", "active")`.
    pub async fn media(&self, features: &[(&str, &str)]) {
        let features = features.iter().map(|(name, value)| json!({ "name": name, "value": value }));
        let parameters = json!({ "features": features.collect::<Vec<_>>() });
        self.devtools("Emulation.setEmulatedMedia", parameters).await;
    }

    /// Puts the device into a time zone such as `Africa/Casablanca`.
    pub async fn timezone(&self, id: &str) {
        self.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": id })).await;
    }

    /// Sets the languages the browser asks for, most wanted first, such as `ar-MA,fr`.
    pub async fn languages(&self, tags: &str) {
        let agent = self.js("return navigator.userAgent", Vec::new()).await;
        let parameters = json!({ "userAgent": agent, "acceptLanguage": tags });
        self.devtools("Emulation.setUserAgentOverride", parameters).await;
    }

    /// Any command of the Chrome DevTools Protocol.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Value {
        devtools(&self.client, command, parameters).await
    }

    /// All errors in the console so far, as far as the browser tells them.
    pub async fn console(&self) -> Vec<String> {
        if self.engine != Engine::Chromium {
            return Vec::new();
        }
        let new = console_errors(&self.client).await;
        let mut console = self.console.lock().unwrap();
        console.extend(new);
        console.clone()
    }

    /// Errors in the console that contain this text are part of the test.
    pub fn expect_console_error(&self, text: &str) {
        self.expected.lock().unwrap().push(text.into());
    }

    /// Fails when there is an error in the console that nobody expects.
    pub async fn assert_quiet_console(&self) {
        let mut errors = self.console().await;
        let expected = self.expected.lock().unwrap();
        errors.retain(|error| !expected.iter().any(|text| error.contains(text)));
        assert!(errors.is_empty(), "errors in the console:\n{}", errors.join("\n"));
    }
}
