//! The session beside the programme.

use crate::support::visit::Visit;

pub struct Beside<'a>(pub &'a Visit);

impl Beside<'_> {
    /// Whether there is one.
    pub async fn is_open(&self) -> bool {
        self.0.sees(".beside-programme").await
    }

    /// Waits until it is this one.
    pub async fn until_it_is(&self, id: &str) {
        let article = format!(".beside-programme > [data-session='{id}']");
        self.0.until(&format!("{id} beside"), async || self.0.sees(&article).await).await;
    }

    pub async fn until_closed(&self) {
        self.0.until("nothing beside", async || !self.0.has(".beside-programme").await).await;
    }

    /// Presses the button for it, which is always in sight: to bring it to the middle of the window,
    /// as for other clicks, would scroll the programme.
    pub async fn close(&self) {
        let button = self.0.find(".beside-close button").await;
        button.click().await.expect("it can be clicked");
    }

    pub async fn can_be_closed(&self) -> bool {
        self.0.sees(".beside-close button").await
    }

    pub async fn until_heading_has_focus(&self) {
        let title = ".beside-programme .session-title";
        self.0.until("the focus on the title", async || self.0.has_focus(title).await).await;
    }

    /// The levels of its headings, in the order of the page.
    pub async fn levels(&self) -> Vec<u8> {
        let script =
            "return [...document.querySelectorAll('.beside-programme :is(h1, h2, h3, h4, h5, h6)')]
            .map(heading => Number(heading.tagName[1]))";
        serde_json::from_value(self.0.js(script, vec![]).await).expect("levels")
    }

    /// The sessions whose links are marked as those of what is open.
    pub async fn current(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('main [aria-current=page]')]
            .map(link => link.closest('[data-session]').dataset.session)";
        serde_json::from_value(self.0.js(script, vec![]).await).expect("ids")
    }

    /// Where the programme ends and where this begins and ends, in the direction of reading, from
    /// the inline start of the window, and the width of that; in CSS pixels.
    pub async fn edges(&self) -> [f64; 4] {
        let script = "const width = document.documentElement.clientWidth;
            const box = (selector) => {
                const { left, right } = document.querySelector(selector).getBoundingClientRect();
                return document.dir === 'rtl' ? [width - right, width - left] : [left, right];
            };
            return [box('.results')[1], ...box('.beside-programme'), width]";
        serde_json::from_value(self.0.js(script, vec![]).await).expect("edges")
    }

    /// Whether the middle of its title is in sight, beneath nothing.
    pub async fn is_in_front(&self) -> bool {
        let script = "const title = document.querySelector('.beside-programme .session-title');
            const { left, top, width, height } = title.getBoundingClientRect();
            return title.contains(document.elementFromPoint(left + width / 2, top + height / 2))";
        self.0.js(script, vec![]).await == true
    }

    /// Opens the page of the first speaker, and waits for it.
    pub async fn follow_speaker(&self) {
        self.0.click(".beside-programme .person-name a").await;
        let there = async || self.0.address().await.contains("/people/");
        self.0.until("the page of the speaker", there).await;
    }
}
