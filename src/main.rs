//! The browser entry: wires `browser` into `ui`, mounts.

fn main() {}
