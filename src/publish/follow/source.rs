//! A source that is asked again and again.

use super::trouble::Trouble;
use crate::exchange::Input;
use crate::publish::import::{Answer, Refusal, Validators, ask, is_address, local};
use crate::sentences::Sentence;
use std::path::Path;

/// A source: an address, a file or a folder.
#[derive(Debug)]
pub struct Source {
    /// Its address or its path.
    name: String,
    /// What was taken in last from an address. What could not be taken in is not kept: a server may
    /// say that it has nothing newer than the page of a hotel's network.
    good: Option<(Vec<Input>, Validators)>,
}

/// What a source holds now.
#[derive(Debug)]
pub struct Looked {
    /// Its files.
    pub inputs: Vec<Input>,
    /// How to ask for it next time; empty for what is asked of the disk.
    validators: Validators,
}

impl Source {
    /// A source that was not asked yet.
    pub fn new(name: &str) -> Source {
        Source { name: name.to_owned(), good: None }
    }

    /// What it holds now. `into`: the programme, which is passed over where it lies in a folder.
    ///
    /// # Errors
    /// When it cannot be had.
    pub fn look(&self, into: &Path) -> Result<Looked, Trouble> {
        let refused = |why: Sentence| Trouble::Unavailable(Refusal::from(why));
        if !is_address(&self.name) {
            let inputs = local(Path::new(&self.name), Some(into)).map_err(refused)?;
            return Ok(Looked { inputs, validators: Validators::default() });
        }
        let (known, validators) = self.good.clone().unwrap_or_default();
        match ask(&self.name, &validators).map_err(Trouble::Unavailable)? {
            Answer::AsBefore => Ok(Looked { inputs: known, validators }),
            Answer::File(input, validators) => Ok(Looked { inputs: vec![input], validators }),
        }
    }

    /// Keeps what could be taken in, so that only something else has to be sent next time.
    pub fn keep(&mut self, looked: Looked) {
        if looked.validators != Validators::default() {
            self.good = Some((looked.inputs, looked.validators));
        }
    }
}
