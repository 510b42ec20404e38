//! Reads the published file and survives its faults.
