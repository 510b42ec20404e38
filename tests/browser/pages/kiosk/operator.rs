//! What its operator finds, and what the browser would do by itself.

use super::Kiosk;
use serde_json::json;

impl Kiosk<'_> {
    /// Touches the hidden corner so many times.
    pub async fn touch_corner(&self, times: usize) {
        let script = "const corner = document.querySelector('.k-corner').getBoundingClientRect();
            const [x, y] = [corner.left + corner.width / 2, corner.top + corner.height / 2];
            const touched = document.elementFromPoint(x, y);
            for (let time = 0; time < arguments[0]; time += 1) touched.click();";
        self.0.js(script, vec![times.into()]).await;
    }

    pub async fn shows_status(&self) -> bool {
        self.0.sees(".k-status").await
    }

    /// A fact of the status page, and whether it is as it should be.
    pub async fn fact(&self, name: &str) -> (String, bool) {
        // At once: they are drawn anew each second.
        let script = "const row = document.querySelector(arguments[0]);
            return row && [row.querySelector('dd').innerText, row.dataset.good === 'true']";
        let row = format!(".k-status [data-fact={name}]");
        self.0.until(&row, async || self.0.has(&row).await).await;
        serde_json::from_value(self.0.js(script, vec![row.into()]).await).expect("a fact")
    }

    pub async fn close_status(&self) {
        self.0.click(".k-status button").await;
    }

    /// What the browser would do upon these events, if the page did not refuse it: the names of
    /// those that it goes along with.
    pub async fn goes_along_with(&self, events: &[&str]) -> Vec<String> {
        let script = "const at = document.querySelector('main h1, main h2, main p');
            return arguments[0].filter(name =>
                at.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })))";
        let answer = self.0.js(script, vec![json!(events)]).await;
        serde_json::from_value(answer).expect("a list of strings")
    }
}
