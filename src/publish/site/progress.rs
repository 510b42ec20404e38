//! How far a publication is, on a terminal; elsewhere (a log, a pipe) nothing is said.

use indicatif::{ProgressBar, ProgressStyle};

/// A stage of a publication, with a bar and the time that it will take. The bar goes with it.
pub struct Stage(ProgressBar);

impl Stage {
    /// Begins a stage of so many steps; without any it cannot be told how far it is.
    pub fn begin(name: &'static str, steps: usize) -> Stage {
        let template = match steps {
            0 => "{msg}…",
            _ => "{msg:24} {bar:30} {pos}/{len} {eta}",
        };
        // By itself it is drawn on the standard error alone, and only where that is a terminal.
        let bar = ProgressBar::new(steps as u64);
        bar.set_style(ProgressStyle::with_template(template).expect("it is well-formed"));
        bar.set_message(name);
        bar.tick();
        Stage(bar)
    }

    /// A step is done.
    pub fn step(&self) {
        self.0.inc(1);
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_counts_its_steps() {
        for steps in [0, 2] {
            let stage = Stage::begin("Writing pages", steps);
            stage.step();
            assert_eq!((stage.0.position(), stage.0.length()), (1, Some(steps as u64)));
        }
    }
}
