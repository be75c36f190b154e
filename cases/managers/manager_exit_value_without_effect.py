# title: what the generator returns neither swallows an exception nor keeps one
# clauses: manager.exit.value manager.throw.swallowed
# python: >=3.3
from contextlib import contextmanager

@contextmanager
def section(result):
    try:
        yield
    except KeyError:
        print('caught')
    return result

for result in (True, False, None):
    with section(result):
        print('block')
    with section(result):
        raise KeyError
    try:
        with section(result):
            raise OSError
    except OSError:
        print('OSError')

# expect:
# block
# caught
# OSError
# block
# caught
# OSError
# block
# caught
# OSError
