//! What a visitor touches.

use super::Kiosk;

impl Kiosk<'_> {
    /// Touches a tab: `programme`, `verticals`, `rooms`, `people`, `search` or `agenda`.
    pub async fn tab(&self, name: &str) {
        let tab = tab(name);
        self.0.click(&tab).await;
        self.0.until(name, async || self.0.has(&format!("{tab}[aria-current]")).await).await;
    }

    /// What a tab says, without the number of kept sessions.
    pub async fn tab_text(&self, name: &str) -> String {
        self.0.text(&format!("{} span:not(.count)", tab(name))).await.replace('\u{a0}', " ")
    }

    /// How many sessions are kept, as the tab says it.
    pub async fn count(&self) -> Option<String> {
        self.0.texts(".k-tabs .count").await.pop()
    }

    pub async fn heading(&self) -> String {
        self.0.text("main h1").await.replace('\u{a0}', " ")
    }

    /// Goes to a page by its address, as if a link to it stood on the screen.
    pub async fn lead_to(&self, address: &str) {
        let script = "const link = document.createElement('a');
            link.href = arguments[0];
            document.querySelector('.kiosk').append(link);
            link.click();
            link.remove();
            return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";
        self.0.js(script, vec![address.into()]).await;
    }

    /// Goes on in another language.
    pub async fn speak(&self, lang: &str) {
        self.0.click(&format!(".k-languages [lang={lang}]")).await;
        self.until_language(lang).await;
    }

    /// Touches a switch of sight: `low`, `larger` or `contrast`.
    pub async fn switch(&self, name: &str) {
        let switch = switch(name);
        let before = self.0.attribute(&switch, "aria-pressed").await;
        self.0.click(&switch).await;
        self.0
            .until(name, async || self.0.attribute(&switch, "aria-pressed").await != before)
            .await;
    }

    pub async fn is_on(&self, name: &str) -> bool {
        self.0.attribute(&switch(name), "aria-pressed").await.as_deref() == Some("true")
    }

    pub async fn back(&self) {
        self.0.click(".k-back").await;
    }

    pub async fn can_go_back(&self) -> bool {
        !self.0.has(".k-back:disabled").await
    }

    pub async fn finish(&self) {
        self.0.click(".k-finish").await;
    }

    /// Touches keys one after the other, by what is on them (or `space`, `backspace`, `clear`).
    pub async fn type_keys(&self, keys: &[&str]) {
        for key in keys {
            self.0.click(&format!(".k-key[data-key='{key}']")).await;
        }
    }

    /// Changes to the keys with this on their switch.
    pub async fn layout(&self, face: &str) {
        let script = "return [...document.querySelectorAll('.k-scripts button')]
            .find(button => button.textContent === arguments[0])";
        let button = self.0.element(script, vec![face.into()]).await;
        self.0.click_element(&button).await;
    }

    pub async fn has_key(&self, key: &str) -> bool {
        self.0.sees(&format!(".k-key[data-key='{key}']")).await
    }

    /// What stands in the search.
    pub async fn typed(&self) -> String {
        let script = "return document.querySelector('#search').value";
        self.0.js(script, vec![]).await.as_str().expect("a text").to_owned()
    }

    pub async fn until_typed(&self, wanted: &str) {
        self.0.until(wanted, async || self.typed().await == wanted).await;
    }

    /// The address that the code at the top stands for.
    pub async fn code(&self) -> String {
        self.0.attribute(".k-top [data-qr]", "data-qr").await.expect("a code")
    }

    /// Touches the star of a session.
    pub async fn keep(&self, id: &str) {
        let star = format!("[data-session='{id}'] .keep");
        self.0.click(&star).await;
        let kept = format!("{star}:not([aria-pressed=false])");
        self.0.until(&kept, async || self.0.has(&kept).await).await;
    }
}

fn tab(name: &str) -> String {
    let of = match name {
        "programme" => return ".k-tabs li:first-child a".to_owned(),
        "rooms" | "search" => format!("[href$='#{name}']"),
        page => format!("[href*='/{page}']"),
    };
    format!(".k-tabs a{of}")
}

fn switch(name: &str) -> String {
    let place = match name {
        "low" => 1,
        "larger" => 2,
        _ => 3,
    };
    format!(".k-sight button:nth-of-type({place})")
}
