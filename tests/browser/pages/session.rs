//! One session: on a page of its own, or beside the programme.

use crate::support::visit::Visit;
use crate::support::words::plain;

pub struct Session<'a> {
    visit: &'a Visit,
}

impl<'a> Session<'a> {
    pub async fn open(visit: &'a Visit, lang: &str, id: &str) -> Session<'a> {
        visit.open(&format!("/{lang}/session/{id}")).await;
        Session { visit }
    }

    /// The session that is open already.
    pub fn of(visit: &'a Visit) -> Session<'a> {
        Session { visit }
    }

    /// Its title.
    pub async fn heading(&self) -> String {
        self.visit.text(".session-title").await
    }

    /// All that is told of it.
    pub async fn text(&self) -> String {
        self.visit.text(".session-page").await
    }

    /// Whether the session is in the agenda.
    pub async fn is_kept(&self) -> bool {
        self.levels().await.iter().any(|(_, pressed)| *pressed)
    }

    /// Chooses a level ("going", "maybe"), or no longer if it is chosen, and waits until that is said.
    pub async fn choose(&self, level: &str) {
        let before = self.levels().await;
        let button = if level == "maybe" { format!("{LEVEL}.unsure") } else { LEVEL.to_owned() };
        self.visit.click(&button).await;
        self.visit.until("another level is said", async || self.levels().await != before).await;
    }

    /// What the levels are called, and whether each is chosen.
    pub async fn levels(&self) -> Vec<(String, bool)> {
        let pressed = self.visit.attributes(LEVEL, "aria-pressed").await;
        let names = self.visit.texts(LEVEL).await;
        names.iter().map(|name| plain(name)).zip(pressed.iter().map(|it| it == "true")).collect()
    }
}

const LEVEL: &str = ".session-page > .buttons .level";
