//! The organiser command: arguments in, exit code out.

fn main() {}
