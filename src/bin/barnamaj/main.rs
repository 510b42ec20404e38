//! The organiser's command: arguments in, exit code out.

#[cfg(test)]
mod guides_test;

use barnamaj::publish::{
    bundle, check, edit, export, follow, import, licences, new, preview, serve, site,
};
use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;
use std::{
    fmt::Display,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// In the released command: the allocator of musl makes threads wait for each other.
#[cfg(all(feature = "bundle", target_env = "musl"))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The programme of an event: begins, checks and publishes it, and changes it on the day.
#[derive(Parser)]
#[command(version = bundle::version(), arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Begin a programme: a directory with an example, settings and instructions
    ///
    /// Asks for what the options do not say. Barnamaj preview shows the example at once, while you
    /// write over it.
    New(new::Arguments),
    /// Check a programme before publishing it: is anything wrong or doubtful?
    ///
    /// Errors must be mended before publishing: something is missing for visitors, or their
    /// agendas would break. Warnings are worth a look: two sessions in one room, a room still to
    /// be confirmed, a missing translation. Each is told with its place in the file and what to
    /// do about it. Nothing is changed.
    #[command(after_help = EXIT_CODES)]
    Check(check::Arguments),
    /// Bring in a programme that was made elsewhere: in frab, pretalx and so on
    ///
    /// Finds the format by looking. Importing again into the same file keeps ids and numbers, and
    /// what was written there by hand; what is gone from the source is cancelled. A summary tells
    /// what changed.
    Import(import::Arguments),
    /// Keep a programme in step with its source: import it again and again, and publish changes
    ///
    /// Looks at the source as barnamaj import does, and when visitors would see something else, runs
    /// a command or publishes as barnamaj.toml says. A source that cannot be had, is broken, or has
    /// suddenly lost most of its sessions changes nothing; it is told once, and asked again.
    Follow(follow::Arguments),
    /// Write a programme in a format that other apps read, such as schedule.xml
    Export(export::Arguments),
    /// Make the finished site: pages, calendars, pictures, offline support
    ///
    /// Checks the programme first, then writes the whole site, ready to be uploaded to any static
    /// host. Nothing is written when the programme is not fit to publish.
    Publish(site::Arguments),
    /// Show the site of a programme while it is being written
    ///
    /// Makes the site again after each save, and the pages that are open load anew. A bar on them
    /// tells what is wrong with the programme and where, rehearses the event, and shows a QR code
    /// for the phone beside. Nothing is written beside your files.
    Preview(preview::Arguments),
    /// Change a session on the day: another room or time, late, cancelled, full
    ///
    /// Shows what visitors will be told and asks before it writes; then publishes again. Only the
    /// lines concerned are changed in the file.
    Change(edit::ChangeArguments),
    /// Tell visitors something at the last minute, list what is told, or end it
    Notice(edit::NoticeArguments),
    /// Take back the last change or notice; again: the one before
    Undo(edit::UndoArguments),
    /// Serve a built site, as a good CDN would
    Serve(serve::Arguments),
    /// Print a script that completes this command in a shell
    ///
    /// The shell then offers commands and options at the Tab key. Where its script belongs is told
    /// by the shell; for bash this will do: barnamaj completions bash >
    /// ~/.local/share/bash-completion/completions/barnamaj
    Completions {
        /// Which shell
        shell: Shell,
    },
    /// Print the licences of this command, and of the fonts and crates inside of it
    Licences,
    /// Write the manual, a page for each command (`make release`)
    #[command(hide = true)]
    Manual {
        /// Directory of the pages; it is made when it is not there
        dir: PathBuf,
    },
    /// Write the words of a programme's languages for `make dev`, where nothing is published
    #[command(hide = true)]
    Words {
        /// The programme
        programme: PathBuf,
    },
}

const EXIT_CODES: &str = "Exit codes:
  0  fit to publish (there may be warnings)
  1  not fit to publish: errors, or warnings with --strict
  2  a file cannot be read or is no JSON, or the command was mistyped";

/// Nothing came of it: a file that cannot be read, or what clap refuses.
const TROUBLE: u8 = 2;

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Check(arguments) => match check::run(&arguments) {
            Ok(check::Outcome::Fit) => ExitCode::SUCCESS,
            Ok(check::Outcome::Unfit) => ExitCode::FAILURE,
            Err(trouble) => complain(&trouble, ExitCode::from(TROUBLE)),
        },
        Command::Import(arguments) => outcome(import::run(&arguments)),
        Command::Follow(arguments) => outcome(follow::run(arguments)),
        Command::Export(arguments) => outcome(export::run(&arguments)),
        Command::Publish(arguments) => outcome(site::run(&arguments)),
        Command::New(arguments) => outcome(new::run(&arguments)),
        Command::Preview(arguments) => outcome(preview::run(arguments)),
        Command::Change(arguments) => outcome(edit::change(&arguments)),
        Command::Notice(arguments) => outcome(edit::notice(&arguments)),
        Command::Undo(arguments) => outcome(edit::undo(&arguments)),
        Command::Serve(arguments) => outcome(serve::run(arguments)),
        Command::Completions { shell } => outcome(print_completions(shell)),
        Command::Licences => outcome(licences::run()),
        Command::Manual { dir } => outcome(write_manual(&dir)),
        Command::Words { programme } => match site::words(&programme) {
            Ok(words) => {
                println!("{words}");
                ExitCode::SUCCESS
            }
            Err(trouble) => complain(&trouble, ExitCode::FAILURE),
        },
    }
}

/// The script for a shell goes to the standard output.
fn print_completions(shell: Shell) -> Result<(), String> {
    io::stdout().write_all(&completions(shell)).map_err(|error| error.to_string())
}

/// A script that has a shell complete what is typed.
fn completions(shell: Shell) -> Vec<u8> {
    let whole = Arguments::command();
    // Shells would be told the hidden ones, too.
    let listed = whole.get_subcommands().filter(|command| !command.is_hide_set()).cloned();
    let mut command =
        clap::Command::new("barnamaj").version(env!("CARGO_PKG_VERSION")).subcommands(listed);
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "barnamaj", &mut script);
    script
}

/// Writes a page of the manual for each command, named as `man` looks for them: `barnamaj.1`,
/// `barnamaj-new.1`.
fn write_manual(dir: &Path) -> Result<(), String> {
    // A page has one line for the version, and nobody looks for one of `help`.
    let mut command =
        Arguments::command().version(env!("CARGO_PKG_VERSION")).disable_help_subcommand(true);
    command.build();
    fs::create_dir_all(dir)
        .and_then(|()| write_pages(&command, dir))
        .map_err(|error| format!("{} cannot be written: {error}", dir.display()))
}

/// Writes the page of a command, and those of the commands below it.
fn write_pages(command: &clap::Command, dir: &Path) -> io::Result<()> {
    let source = concat!("barnamaj ", env!("CARGO_PKG_VERSION"));
    clap_mangen::Man::new(command.clone()).source(source).generate_to(dir)?;
    let mut below = command.get_subcommands().filter(|command| !command.is_hide_set());
    below.try_for_each(|command| write_pages(command, dir))
}

fn outcome(of: Result<(), String>) -> ExitCode {
    match of {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => complain(&trouble, ExitCode::FAILURE),
    }
}

fn complain(trouble: &(impl Display + ?Sized), code: ExitCode) -> ExitCode {
    eprintln!("barnamaj: {trouble}");
    code
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::ValueEnum;

    /// The commands that `--help` lists.
    fn listed() -> Vec<String> {
        let command = Arguments::command();
        let commands = command.get_subcommands().filter(|command| !command.is_hide_set());
        commands.map(|command| command.get_name().to_owned()).collect()
    }

    #[test]
    fn the_manual_has_a_page_for_each_command_and_none_that_is_hidden() {
        let dir = tempfile::tempdir().unwrap();
        let dir = dir.path().join("man1");
        write_manual(&dir).unwrap();
        let page = |name: &str| fs::read_to_string(dir.join(name));
        assert!(listed().contains(&"completions".to_owned()));
        for name in listed() {
            let page = page(&format!("barnamaj-{name}.1")).expect(&name);
            assert!(page.contains(&format!("barnamaj\\-{name} \\-")), "{name}: {page}");
        }
        assert!(page("barnamaj-words.1").is_err());
        assert!(page("barnamaj-help.1").is_err());
        let source =
            format!(".TH barnamaj-notice-add 1  \"barnamaj {}\"", env!("CARGO_PKG_VERSION"));
        assert!(page("barnamaj-notice-add.1").unwrap().contains(&source));
    }

    #[test]
    fn each_shell_completes_each_command_and_none_that_is_hidden() {
        for shell in Shell::value_variants() {
            let script = String::from_utf8(completions(*shell)).unwrap();
            for name in listed() {
                assert!(script.contains(&name), "{shell} knows {name}");
            }
            let knows_hidden =
                ["__words", "Write the words of"].iter().any(|of| script.contains(of));
            assert!(!knows_hidden, "{shell}");
        }
    }
}
