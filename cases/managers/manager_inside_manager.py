# title: a manager whose generator waits inside another manager passes the exception on to it
# clauses: manager.throw.at_yield gen.yield.in_with
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def inner(swallow):
    print('enter inner')
    try:
        yield 'value'
    except KeyError:
        print('inner got KeyError')
        if not swallow:
            raise
    print('leave inner')

@contextmanager
def outer(swallow):
    with inner(swallow) as value:
        yield value + '!'
        print('not here')
    print('leave outer')

with outer(True) as value:
    print(value)
    raise KeyError
try:
    with outer(False):
        raise KeyError
except KeyError:
    print('KeyError')

# expect:
# enter inner
# value!
# inner got KeyError
# leave inner
# leave outer
# enter inner
# inner got KeyError
# KeyError
