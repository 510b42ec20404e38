//! The end of commands that go on until somebody interrupts them.

/// Resolves at Ctrl-C, or when the system asks the command to end.
pub async fn interruption() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut ending) = signal(SignalKind::terminate()) {
            tokio::select! {
                () = interrupted => (),
                _ = ending.recv() => (),
            }
            return;
        }
    }
    interrupted.await;
}
