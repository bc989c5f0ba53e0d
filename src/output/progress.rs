//! A progress bar for long work: on a terminal's stderr only, with a rate and the time left.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Items below which work is not long.
const LONG: u64 = 100;

/// Shows how far long work is.
#[derive(Debug)]
pub struct Progress {
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Work that has not begun.
    pub const fn new() -> Self {
        Self { bar: None }
    }

    /// So many items of at most `most` are done.
    pub fn at(&mut self, done: u64, most: u64) {
        if most <= LONG || !super::watched() {
            return;
        }
        let bar = self.bar.get_or_insert_with(|| bar(most));
        bar.set_length(most);
        bar.set_position(done);
    }
}

impl Default for Progress {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn bar(most: u64) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(most), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{bar:30} {human_pos}/{human_len} {per_sec} {eta}");
    style.map_or_else(|_| bar.clone(), |style| bar.clone().with_style(style))
}
