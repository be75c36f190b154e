# title: a sub-generator sees what its delegator handles, and the delegator is spared what it handles
# clauses: flow.active.stacked flow.active.callee
# python: >=3.7
import sys

def current():
    kind = sys.exc_info()[0]
    return kind and kind.__name__

def inner():
    yield 'inner', current()
    try:
        raise OSError
    except OSError:
        yield 'inner', current()

def outer():
    try:
        raise KeyError
    except KeyError:
        yield from inner()
        yield 'outer', current()
    yield 'outer', current()

for seen in outer():
    print(*seen)

# expect:
# inner KeyError
# inner OSError
# outer KeyError
# outer None
