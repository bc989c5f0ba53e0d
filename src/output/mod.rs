//! FLOOR 3: the only printing.
