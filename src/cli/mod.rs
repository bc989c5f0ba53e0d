//! FLOOR 3: the command line.
