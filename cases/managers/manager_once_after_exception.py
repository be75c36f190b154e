# title: a manager whose block failed cannot be used again either
# clauses: manager.once manager.throw.swallowed
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    except KeyError:
        print('swallowed')

manager = section()
with manager:
    raise KeyError
try:
    with manager:
        print('second')
except Exception:
    print('refused')

# expect:
# swallowed
# refused
