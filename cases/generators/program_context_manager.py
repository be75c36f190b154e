# title: a generator as context manager: entered, left and left by an exception
# clauses: gen.throw.caught gen.next.finished gen.yield.in_try
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section(name):
    print('enter', name)
    try:
        yield name.upper()
    except KeyError:
        print('swallow KeyError')
    finally:
        print('leave', name)

with section('a') as name:
    print(name)
with section('b') as name:
    raise KeyError
try:
    with section('c'):
        raise OSError
except OSError:
    print('OSError')

# expect:
# enter a
# A
# leave a
# enter b
# swallow KeyError
# leave b
# enter c
# leave c
# OSError
