mod server;
mod shown;
mod target;

use crate::publish::test_files::directory;
