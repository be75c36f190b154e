"""Executes programs again and again in one process, and says what stays behind.

    corospec exec [--virtual-time] harness/leaks/leaks.py [--turns N] [--spare BYTES] FILE ...

Each program has a process of its own, in which it is executed N times (100 without the option),
after some times that do not count. What it prints and raises is ignored. A line for each program
that leaves more behind with every turn:

    FILE: 1.00 blocks, 64 bytes, 0.00 descriptors a turn

BYTES may stay in all, 1 MiB without the option: malloc keeps some of what it once had.

A case that says for which versions it is meant (`# python: >=3.7 <3.14`) is left out elsewhere.
Blocks are those of sys.getallocatedblocks(), bytes what the process has resident more than before.
Exit code 0: there is none, 1: there are some, 2: a file cannot be read. Any Python from 3.7 on
executes this.
"""
import gc
import os
import re
import signal
import sys
import time
from contextvars import copy_context

BLOCKS_A_TURN = 0.1
SECONDS = 300  # for one program


class Nowhere:
    encoding = 'utf-8'
    errors = 'strict'

    def write(self, text):
        return len(text)

    def flush(self):
        pass

    def isatty(self):
        return False


def resident():
    with open('/proc/self/status') as file:
        for line in file:
            if line.startswith('VmRSS:'):
                return int(line.split()[1]) * 1024


def wait_for_threads():
    """Some programs end before their threads do."""
    if 'threading' in sys.modules:
        for _ in range(100):
            if sys.modules['threading'].active_count() == 1:
                break
            time.sleep(0.01)


def measure():
    """Blocks, bytes, descriptors."""
    wait_for_threads()
    for _ in range(3):
        gc.collect()
    return sys.getallocatedblocks(), resident(), len(os.listdir('/proc/self/fd'))


def forget_handlers():
    """Loggers keep the handlers that a program gives them."""
    if 'logging' in sys.modules:
        for name in (None, 'asyncio'):
            del sys.modules['logging'].getLogger(name).handlers[:]


def execute(code, path, turns):
    for turn in range(turns):
        try:
            # A context keeps each variable that is set in it.
            copy_context().run(exec, code, {'__name__': '__main__', '__file__': path})
        except BaseException:
            pass
        forget_handlers()
        # What is garbage for long makes malloc ask for memory that it then keeps.
        if turn % 5 == 0:
            gc.collect()


def growth(code, path, turns):
    """What is more a turn: blocks, bytes, descriptors."""
    before = measure()
    execute(code, path, turns)
    after = measure()
    return [(late - early) / turns for early, late in zip(before, after)]


def grows(code, path, turns, spare):
    """Its growth(), if that is more than chance; else None. Threads, for instance, end late."""
    execute(code, path, turns // 4 + 10)
    measure()
    for _ in range(3):
        blocks, size, descriptors = growth(code, path, turns)
        # What measure() gave before is a block or two itself.
        blocks_stay = blocks * turns > max(BLOCKS_A_TURN * turns, 2)
        if not blocks_stay and descriptors <= 0 and size * turns <= spare:
            return None
    return blocks, size, descriptors


def leaks(path, source, turns, spare):
    """Whether the program leaks; says so. Executed in a process of its own."""
    code = compile(source, path, 'exec')
    printed = sys.stdout
    sys.stdout = sys.stderr = Nowhere()
    grown = grows(code, path, turns, spare)
    sys.stdout = printed
    if grown:
        print('{}: {:.2f} blocks, {:.0f} bytes, {:.2f} descriptors a turn'.format(path, *grown),
              flush=True)
    return bool(grown)


def is_meant_for_this(source):
    """Whether a case's line `# python:` has the version that executes this."""
    ranges = re.search(r'^# python: (.*)$', source, re.MULTILINE)
    for sign, minor in re.findall(r'(>=|<)3\.(\d+)', ranges.group(1) if ranges else ''):
        if (sys.version_info[1] >= int(minor)) != (sign == '>='):
            return False
    return True


def in_child(function, *args):
    """What the function returns there, as bool."""
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(SECONDS)
        status = 1
        try:
            status = int(function(*args))
        finally:
            os._exit(status)
    status = os.waitpid(child, 0)[1]
    if not os.WIFEXITED(status):
        print('{}: ended by signal {}'.format(args[0], os.WTERMSIG(status)), flush=True)
    return status != 0


def main(words):
    options = {'--turns': 100, '--spare': 1024 * 1024}
    while words and words[0] in options:
        options[words[0]] = int(words[1])
        words = words[2:]
    sources = []
    for path in words:
        try:
            with open(path) as file:
                source = file.read()
        except OSError as error:
            print('{}: {}'.format(path, error.strerror), file=sys.stderr)
            return 2
        if is_meant_for_this(source):
            sources.append((path, source))
    found = [path for path, source in sources
             if in_child(leaks, path, source, *options.values())]
    print('{} of {} programs leave something behind'.format(len(found), len(sources)))
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
