//! How a change comes to visitors.

use super::arguments::Arguments;
use crate::publish::project::{FILE, Project};
use crate::publish::site;
use crate::sentences::{Argument, Sentence, exit_fault, io_fault};
use std::process::{Command, Stdio};

/// How a change comes to visitors.
#[derive(Debug)]
pub enum Delivery {
    /// By a command and its arguments.
    Command(Vec<String>),
    /// As `barnamaj.toml` says.
    Publish {
        /// Those of `barnamaj publish`.
        arguments: Box<site::Arguments>,
        /// Whether the site is brought to its host then.
        deploy: bool,
    },
    /// Not by this command: only the file is kept in step.
    Nothing,
}

impl Delivery {
    /// The command that was named, else what the project of the programme says.
    ///
    /// # Errors
    /// A sentence for the command line when the file of the project cannot be read.
    pub fn of(arguments: &Arguments) -> Result<Delivery, Sentence> {
        let Arguments { into, command, app, fonts, language, .. } = arguments;
        if !command.is_empty() {
            return Ok(Delivery::Command(command.clone()));
        }
        let project = Project::around(Some(into))?;
        if Project::of(&project.dir)?.is_none() {
            return Ok(Delivery::Nothing);
        }
        let deploy = project.deploy.is_some();
        let arguments =
            site::Arguments::again(Some(into.clone()), app.clone(), fonts.clone(), deploy)
                .speaking(language.clone());
        Ok(Delivery::Publish { arguments: Box::new(arguments), deploy })
    }

    /// Whether a change comes to visitors by this command.
    pub fn is_any(&self) -> bool {
        !matches!(self, Delivery::Nothing)
    }

    /// Brings the programme to visitors, and waits until they have it.
    ///
    /// # Errors
    /// A sentence without its full stop when they do not.
    pub fn run(&self) -> Result<(), Sentence> {
        match self {
            Delivery::Nothing => Ok(()),
            Delivery::Publish { arguments, .. } => site::run(arguments).map_err(|why| {
                Sentence::new("follow-publish-failed").with("why", Argument::Said(why))
            }),
            Delivery::Command(words) => {
                let name = words.join(" ");
                let Some((program, rest)) = words.split_first() else { return Ok(()) };
                let status = Command::new(program).args(rest).stdin(Stdio::null()).status();
                match status {
                    Ok(status) if status.success() => Ok(()),
                    Ok(status) => Err(Sentence::new("follow-command-failed")
                        .with("command", name)
                        .with("status", exit_fault(status))),
                    Err(error) => Err(Sentence::new("follow-cannot-run")
                        .with("command", name)
                        .with("why", io_fault(&error))),
                }
            }
        }
    }

    /// What it does.
    pub fn told(&self) -> Sentence {
        match self {
            Delivery::Command(words) => {
                Sentence::new("follow-then-command").with("command", words.join(" "))
            }
            Delivery::Publish { deploy: true, .. } => Sentence::new("follow-then-deploy"),
            Delivery::Publish { deploy: false, .. } => {
                Sentence::new("follow-then-upload").with("file", FILE)
            }
            Delivery::Nothing => Sentence::new("follow-then-nothing").with("file", FILE),
        }
    }
}
