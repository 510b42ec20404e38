//! The page in use: filter, search, scrolling, memory.

use super::median;
use super::phone::{Network, memory, open, rest, wait, with_phone};
use super::site::Subject;
use super::table::Table;
use crate::support::visit::Visit;

/// Times that each thing is done.
const REPETITIONS: usize = 3;
/// Frames of scrolling.
const FRAMES: usize = 60;
const MB: f64 = 1e6;

pub fn measure(subject: &Subject, table: &mut Table) {
    with_phone(subject.dir(), Network::Local, async |visit| {
        open(visit, "/fr/").await;
        wait(visit, "the app", "return bench.ready").await;
        rest(visit, subject.sessions).await;
        let (heap, wasm) = memory(visit).await;
        let budget = match subject.sessions {
            0..=30 => Some(5.0),
            9_000..=10_000 => Some(40.0),
            _ => None,
        };
        table.row("JavaScript heap", heap / MB, "MB", None);
        table.row("memory of the wasm module", wasm / MB, "MB", None);
        table.row("both together", (heap + wasm) / MB, "MB", budget);

        let day = "press('[data-filter=day][data-value]')";
        let vertical = "press('[data-filter=vertical][data-value]')";
        both(visit, "a day", day, "another time", day, table).await;
        both(visit, "a vertical", vertical, "another time", vertical, table).await;
        let (latin, arabic) = if subject.is_published() {
            ("sante", "الصحة")
        } else {
            ("hopitaux", "المستشفيات")
        };
        for word in [latin, arabic, "e"] {
            let typed = format!("type('{word}')");
            both(visit, &format!("search: {word}"), &typed, "cleared", "type('')", table).await;
        }
        let gaps = visit.js(&format!("return bench.scroll({FRAMES})"), Vec::new()).await;
        let gaps: Vec<f64> = serde_json::from_value(gaps).expect("a list of numbers");
        table.row("scrolling: a frame", median(gaps.clone()), "ms", None);
        table.row("scrolling: the slowest frame", gaps.into_iter().fold(0.0, f64::max), "ms", None);
    });
}

/// Does one thing and takes it back, several times.
async fn both(visit: &Visit, what: &str, act: &str, undone: &str, undo: &str, table: &mut Table) {
    let (mut done, mut taken_back) = (Vec::new(), Vec::new());
    for _ in 0..REPETITIONS {
        done.push(reaction(visit, act).await);
        taken_back.push(reaction(visit, undo).await);
    }
    tell(what, done, table);
    tell(&format!("{what}, {undone}"), taken_back, table);
}

struct Reaction {
    first: f64,
    last: f64,
    shown: f64,
}

async fn reaction(visit: &Visit, act: &str) -> Reaction {
    // What takes longer than a script may is told as endless.
    let answer = visit.client.execute(&format!("return bench.{act}"), Vec::new()).await;
    let answer = answer.unwrap_or_default();
    let number = |name: &str| answer[name].as_f64().unwrap_or(f64::INFINITY);
    Reaction { first: number("first"), last: number("last"), shown: number("shown") }
}

fn tell(what: &str, reactions: Vec<Reaction>, table: &mut Table) {
    let shown = reactions[0].shown;
    let first = median(reactions.iter().map(|one| one.first).collect());
    let last = median(reactions.iter().map(|one| one.last).collect());
    table.row(&format!("{what} ({shown} shown)"), first, "ms", Some(50.0));
    if last > first {
        table.row("  … until nothing changes any more", last, "ms", None);
    }
}
