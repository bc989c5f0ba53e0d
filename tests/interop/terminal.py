"""A terminal with a fresh shell in it: `terminal.py SHELL` reads cases `TYPED=>WORD|WORD...` from standard input.

Each case gets a shell of its own. `bsre TYPED` and one TAB are typed; then the line is turned into a printf, so that the
shell itself says which words it has.
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


def read(terminal, until, patience):
    """What the shell writes, until a pattern comes or patience ends; questions about the terminal are answered."""
    seen, end = "", time.monotonic() + patience
    while time.monotonic() < end and not (until and re.search(until, seen)):
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                new = os.read(terminal, 65536).decode(errors="replace")
            except OSError:
                break
            if "\x1b[c" in new or "\x1b[0c" in new:
                os.write(terminal, b"\x1b[?62;c")
            seen += new
    return seen


def words(shell, typed, patience):
    """The words of the line after one TAB, which is answered within `patience` seconds."""
    arguments, setup = START[shell]
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm", PS1="> ")
        os.execvp(arguments[0], arguments)
    try:
        os.write(terminal, f"{setup}; echo rea''dy\n".encode())
        read(terminal, "ready", 30)
        read(terminal, None, 0.5)
        os.write(terminal, f"bsre {typed}\t".encode())
        read(terminal, None, patience)
        os.write(terminal, b"\x01printf '<%s>' \x05\n")
        seen = read(terminal, "(?s)<bsre>.*>[^>]*$", 15)
        return re.findall("<([^<>]*)>", seen[seen.rfind("<bsre>") :])[1:]
    finally:
        os.kill(child, 9)
        os.waitpid(child, 0)
        os.close(terminal)


failed = 0
for line in sys.stdin.read().splitlines():
    typed, wanted = line.split("=>")
    for patience in (1.5, 5, 15):  # a machine at work may be slow to answer
        found = words(sys.argv[1], typed, patience)
        if found == wanted.split("|"):
            break
    right = found == wanted.split("|")
    failed += not right
    print(f"  {sys.argv[1]}: {typed} TAB: {' | '.join(found)}" + ("" if right else f"  FAILED, wanted {wanted}"))
sys.exit(failed > 0)
