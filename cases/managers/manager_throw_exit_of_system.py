# title: sys.exit in the block is swallowed only by a generator that catches SystemExit
# clauses: manager.throw.base manager.throw.swallowed
# python: >=3.2
import sys
from contextlib import contextmanager

@contextmanager
def section(kind):
    try:
        yield
    except kind as error:
        print('caught', error.code)

with section(SystemExit):
    sys.exit(3)
try:
    with section(Exception):
        sys.exit(4)
except SystemExit as error:
    print('passed', error.code)

# expect:
# caught 3
# passed 4
