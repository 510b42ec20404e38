//! Writes a generated programme to the standard output, to look at or to publish for a try:
//!
//! ```sh
//! cargo run --example generate -- 10000 > programme.json
//! ```
//!
//! A second number is the seed (1).

mod generator;

use std::process::ExitCode;

fn main() -> ExitCode {
    let numbers: Result<Vec<u16>, _> = std::env::args().skip(1).map(|it| it.parse()).collect();
    let (sessions, seed) = match numbers.as_deref() {
        Ok([sessions]) => (*sessions, 1),
        Ok([sessions, seed]) => (*sessions, *seed),
        _ => {
            eprintln!("usage: generate SESSIONS [SEED]   (numbers up to 65535)");
            return ExitCode::from(2);
        }
    };
    print!("{}", generator::json(sessions.into(), seed.into()));
    ExitCode::SUCCESS
}
