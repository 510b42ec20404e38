//! A session among others.

use crate::support::visit::Visit;

/// The card of one session.
pub struct Card<'a> {
    visit: &'a Visit,
    selector: String,
}

impl<'a> Card<'a> {
    pub fn new(visit: &'a Visit, id: &str) -> Card<'a> {
        Card { visit, selector: format!("article[data-session='{id}']") }
    }

    /// Whether it is on the page.
    pub async fn is_shown(&self) -> bool {
        self.visit.sees(&self.selector).await
    }

    /// All of its visible text.
    pub async fn text(&self) -> String {
        self.visit.text(&self.selector).await
    }

    /// Its title.
    pub async fn title(&self) -> String {
        self.visit.text(&self.link()).await
    }

    /// Whether the session is in the agenda.
    pub async fn is_kept(&self) -> bool {
        self.level().await != "false"
    }

    /// How sure the visitor is of the session, as the switch says it: `true` for going, `mixed`
    /// for maybe, `false`.
    pub async fn level(&self) -> String {
        self.visit.attribute(&self.keep(), "aria-pressed").await.expect("it is a switch")
    }

    /// Chooses "maybe", or "going" again, where the card offers it: in the agenda.
    pub async fn choose_maybe(&self) {
        let before = self.level().await;
        self.visit.click(&format!("{} .unsure", self.selector)).await;
        self.visit.until("another level", async || self.level().await != before).await;
    }

    /// Adds the session to the agenda, as "going", or removes it: taps the star, and waits until it
    /// says something else.
    pub async fn tap(&self) {
        let before = self.level().await;
        self.visit.click(&self.keep()).await;
        self.visit
            .until("the agenda's switch has turned", async || {
                !self.is_shown().await || self.level().await != before
            })
            .await;
    }

    /// Scrolls to where [`Card::follow`] needs it.
    pub async fn bring_into_view(&self) {
        self.visit.scroll_to(&self.link(), "center").await;
    }

    /// Opens the session, on a page of its own or beside the programme, and waits for it.
    pub async fn follow(&self) {
        self.visit.click(&self.link()).await;
        self.visit
            .until("the address of the session", async || {
                self.visit.address().await.contains("/session/")
            })
            .await;
    }

    /// Moves the focus to the agenda's switch.
    pub async fn focus_switch(&self) {
        self.focus(self.keep()).await;
    }

    pub async fn switch_has_focus(&self) -> bool {
        self.visit.has(&format!("{}:focus", self.keep())).await
    }

    pub async fn link_has_focus(&self) -> bool {
        self.visit.has_focus(&self.link()).await
    }

    /// Moves the focus to the link of the title.
    pub async fn focus_link(&self) {
        self.focus(self.link()).await;
    }

    async fn focus(&self, selector: String) {
        let script = "document.querySelector(arguments[0]).focus()";
        self.visit.js(script, vec![selector.into()]).await;
    }

    /// The CSS selector of the card.
    pub fn selector(&self) -> &str {
        &self.selector
    }

    fn link(&self) -> String {
        format!("{} a[href*='/session/']", self.selector)
    }

    fn keep(&self) -> String {
        format!("{} button[aria-pressed]", self.selector)
    }
}

/// The ids of the sessions that are shown, in the order of the page; without what is told beside the
/// programme.
pub async fn shown(visit: &Visit) -> Vec<String> {
    visit.attributes("article[data-session]:not(.beside-programme *)", "data-session").await
}
