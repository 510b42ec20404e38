//! The `_headers` file, in the syntax that Netlify and Cloudflare Pages have in common: a path,
//! below it indented lines of `Name: value`, lines of comment that begin with `#`.

use super::{Headers, Pattern, Rule};
use axum::http::{HeaderName, HeaderValue};
use std::{fmt, str::FromStr};

/// Cloudflare Pages leaves out longer lines, without a word to the visitor.
const LONGEST_LINE: usize = 2000;

/// The reason why hosts would not understand a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadersError {
    /// Number of the line, from 1.
    pub line: usize,
    /// The fault, as the end of a sentence that begins with the line.
    pub reason: &'static str,
}

impl fmt::Display for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("# Belongs into the topmost directory of what is uploaded.\n")?;
        for rule in &self.rules {
            writeln!(f, "\n{}", rule.pattern)?;
            for (name, value) in &rule.headers {
                writeln!(f, "  {name}: {}", value.to_str().map_err(|_| fmt::Error)?)?;
            }
        }
        Ok(())
    }
}

impl FromStr for Headers {
    type Err = HeadersError;

    fn from_str(text: &str) -> Result<Headers, HeadersError> {
        let mut rules: Vec<Rule> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            add(&mut rules, line).map_err(|reason| HeadersError { line: index + 1, reason })?;
        }
        Ok(Headers { rules })
    }
}

fn add(rules: &mut Vec<Rule>, line: &str) -> Result<(), &'static str> {
    if line.chars().count() > LONGEST_LINE {
        return Err("has more than 2,000 characters, which hosts leave out");
    }
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return Ok(());
    }
    if line.starts_with('/') {
        rules.push(Rule { pattern: pattern(line)?, headers: Vec::new() });
        return Ok(());
    }
    let rule = rules.last_mut().ok_or("has a header before the first path")?;
    rule.headers.push(header(line)?);
    Ok(())
}

fn pattern(path: &str) -> Result<Pattern, &'static str> {
    let stem = path.strip_suffix('*').unwrap_or(path);
    if stem.contains('*') {
        return Err("has a * that is not at the end of its path");
    }
    if stem.contains(':') {
        return Err("has a placeholder in its path");
    }
    Ok(Pattern(path.into()))
}

fn header(line: &str) -> Result<(HeaderName, HeaderValue), &'static str> {
    let (name, value) = line.split_once(':').ok_or("is neither a path nor a header")?;
    let name = name.trim().parse().map_err(|_| "has a header with an impossible name")?;
    match value.trim().parse::<HeaderValue>() {
        // Hosts and browsers disagree on what is not plain text.
        Ok(value) if !value.is_empty() && value.to_str().is_ok() => Ok((name, value)),
        _ => Err("has a header without a proper value"),
    }
}

impl fmt::Display for HeadersError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {} {}", self.line, self.reason)
    }
}

impl std::error::Error for HeadersError {}
