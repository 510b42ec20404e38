//! How a change comes to visitors.

use super::arguments::Arguments;
use crate::publish::project::{FILE, Project};
use crate::publish::site;
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
    pub fn of(arguments: &Arguments) -> Result<Delivery, String> {
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
    pub fn run(&self) -> Result<(), String> {
        match self {
            Delivery::Nothing => Ok(()),
            Delivery::Publish { arguments, .. } => {
                site::run(arguments).map_err(|why| format!("barnamaj publish has failed: {why}"))
            }
            Delivery::Command(words) => {
                let name = words.join(" ");
                let (program, rest) = words.split_first().ok_or("there is no command")?;
                let status = Command::new(program).args(rest).stdin(Stdio::null()).status();
                match status {
                    Ok(status) if status.success() => Ok(()),
                    Ok(status) => Err(format!("the command has failed ({name}): {status}")),
                    Err(error) => Err(format!("the command cannot be run ({name}): {error}")),
                }
            }
        }
    }

    /// What it does, in words.
    pub fn told(&self) -> String {
        match self {
            Delivery::Command(words) => format!("then: {}", words.join(" ")),
            Delivery::Publish { deploy: true, .. } => {
                "then it is published and deployed".to_owned()
            }
            Delivery::Publish { deploy: false, .. } => {
                format!("then it is published, and yours to upload ({FILE} says no `deploy`)")
            }
            Delivery::Nothing => {
                format!("nothing is published: there is no command after --, and no {FILE}")
            }
        }
    }
}
