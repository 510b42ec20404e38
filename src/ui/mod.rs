//! What is seen (Leptos).
