//! Who comes by, and what they do.

use crate::kiosk_survives::screen::Screen;

/// A kind of visitor.
#[derive(Clone, Copy)]
pub enum Visitor {
    /// Looks at each page.
    Curious,
    /// Looks for a word and takes a session along.
    Searching,
    /// Reads large letters low down, in more than one language, and walks away.
    Hasty,
    /// Changes their mind.
    Undecided,
    Operator,
}

pub const ALL: [Visitor; 5] =
    [Visitor::Curious, Visitor::Searching, Visitor::Hasty, Visitor::Undecided, Visitor::Operator];

/// A visit from the first touch to the loop.
pub async fn come(screen: &Screen<'_>, visitor: Visitor) {
    match visitor {
        Visitor::Curious => look_at_everything(screen).await,
        Visitor::Searching => search(screen).await,
        Visitor::Hasty => walk_away(screen).await,
        Visitor::Undecided => change_mind(screen).await,
        Visitor::Operator => return operate(screen).await,
    }
    screen.0.until("the loop", async || screen.0.has(".k-begin-in").await).await;
}

async fn look_at_everything(screen: &Screen<'_>) {
    screen.begin("fr").await;
    for tab in 1..=6 {
        screen.open_tab(tab).await;
    }
    for (tab, link) in [(4, "main a[href*='/people/']"), (2, "main a[href*='/verticals/']")] {
        screen.open_tab(tab).await;
        screen.touch(link).await;
        screen.touch(".k-back").await;
    }
    screen.open_tab(3).await;
    screen.touch(".k-rooms a").await;
    screen.finish().await;
}

async fn search(screen: &Screen<'_>) {
    screen.begin("ar").await;
    screen.open_tab(5).await;
    screen.touch(".k-scripts button:nth-child(3)").await;
    for key in ["f", "i", "backspace", "i", "n"] {
        screen.touch(&format!("[data-key={key}]")).await;
    }
    screen.touch("[data-session=fintech] button[aria-pressed=false]").await;
    screen.touch("[data-session=fintech] a").await;
    screen.open_tab(6).await;
    screen.0.until("the code", async || screen.0.has(".k-take [data-qr]").await).await;
    screen.finish().await;
}

async fn walk_away(screen: &Screen<'_>) {
    screen.begin("zgh").await;
    for place in [1, 2, 3] {
        screen.touch(&format!(".k-sight button:nth-child({place})")).await;
    }
    for place in [1, 2, 4] {
        screen.touch(&format!(".k-languages button:nth-child({place})")).await;
    }
    let seconds = async |seconds: u32| {
        screen.0.js("soak.ahead += arguments[0]", vec![seconds.into()]).await;
    };
    seconds(8).await;
    screen.0.until("the question", async || screen.presence().await == "asking").await;
    seconds(20).await;
    screen.0.until("nobody", async || screen.presence().await == "nobody").await;
}

async fn change_mind(screen: &Screen<'_>) {
    screen.begin("en").await;
    for _ in 0..3 {
        for pressed in ["false", "true"] {
            screen.touch(&format!("[data-session] button[aria-pressed={pressed}]")).await;
        }
        // Takes it back.
        screen.touch(".toast button").await;
        screen.touch("[data-session] button[aria-pressed=true]").await;
    }
    screen.finish().await;
}

async fn operate(screen: &Screen<'_>) {
    screen.status().await;
    screen.touch(".k-status button").await;
    screen.finish().await;
}
