//! The two commands of ChromeDriver that are not in the WebDriver standard, and one that is.

use axum::http::Method;
use base64::{Engine, engine::general_purpose::STANDARD};
use fantoccini::{Client, wd::WebDriverCompatibleCommand};
use serde_json::{Value, json};
use url::Url;

/// A POST to an endpoint of the session.
#[derive(Debug)]
struct Command {
    endpoint: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.endpoint))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// Runs a command of the Chrome DevTools Protocol on the current tab.
pub async fn devtools(client: &Client, command: &str, parameters: Value) -> Value {
    let body = json!({ "cmd": command, "params": parameters });
    let answer = client.issue_cmd(Command { endpoint: "goog/cdp/execute", body }).await;
    answer.unwrap_or_else(|error| panic!("{command}: {error}"))
}

/// Takes the errors that have come up in the console (of all tabs) since the last call.
pub async fn console_errors(client: &Client) -> Vec<String> {
    let command = Command { endpoint: "se/log", body: json!({ "type": "browser" }) };
    let entries = client.issue_cmd(command).await.expect("the console can be read");
    let entries = entries.as_array().cloned().unwrap_or_default();
    let errors = entries.iter().filter(|entry| entry["level"] == "SEVERE");
    errors.filter_map(|entry| entry["message"].as_str().map(str::to_owned)).collect()
}

/// Prints the current tab on the paper that its style sheet asks for, backgrounds left out as
/// printers do; the PDF (W3C WebDriver, section 17.2).
pub async fn print(client: &Client) -> Vec<u8> {
    let body = json!({ "shrinkToFit": false, "background": false });
    let pdf = client.issue_cmd(Command { endpoint: "print", body }).await.expect("it is printed");
    STANDARD.decode(pdf.as_str().expect("a text")).expect("Base64")
}
