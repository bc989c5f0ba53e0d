"""A terminal with a fresh shell in it: `terminal.py SHELL` reads cases `TYPED=>WORD|WORD...` from standard input.

Each case gets a shell of its own. `bsre TYPED` and one TAB are typed; then the line is turned into a printf, so that the
shell itself says which words it has. Nothing waits for a fixed time: a shell reads its keys in order, and what it prints
is whole when the last word is there.
"""

import os
import pty
import re
import select
import sys
import time

HOME = os.environ["HOME"]
START = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], f". {HOME}/bsre.bash"),
    "zsh": (["zsh", "-f", "-i"], f"fpath=({HOME}/zsh $fpath); autoload -Uz compinit; compinit -u -D"),
    "fish": (["fish", "-i"], "true"),
}


def read(terminal, mark):
    """What the shell writes until the mark has come or 60 seconds are over; questions about the terminal are answered."""
    seen, end = "", time.monotonic() + 60
    while mark not in seen and time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                new = os.read(terminal, 65536).decode(errors="replace")
            except OSError:
                break
            if "\x1b[c" in new or "\x1b[0c" in new:
                os.write(terminal, b"\x1b[?62;c")
            seen += new
    return seen


def words(shell, typed):
    """The words of the line after one TAB."""
    arguments, setup = START[shell]
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm", PS1="> ")
        os.execvp(arguments[0], arguments)
    try:
        os.write(terminal, f"{setup}; echo rea''dy\n".encode())
        read(terminal, "ready")
        os.write(terminal, f"bsre {typed}\t\x01printf '<%s>' \x05 end\n".encode())
        seen = read(terminal, "<end>")
        return re.findall("<([^<>]*)>", seen[seen.rfind("<bsre>") :])[1:-1]
    finally:
        os.kill(child, 9)
        os.waitpid(child, 0)
        os.close(terminal)


failed = 0
for line in sys.stdin.read().splitlines():
    typed, wanted = line.split("=>")
    found = words(sys.argv[1], typed)
    right = found == wanted.split("|")
    failed += not right
    print(f"  {sys.argv[1]}: {typed} TAB: {' | '.join(found)}" + ("" if right else f"  FAILED, wanted {wanted}"))
sys.exit(failed > 0)
