# title: a generator that delegates to a list of one value makes a manager as well
# clauses: manager.throw.at_yield manager.enter.value delegate.throw.missing delegate.result.none
# python: >=3.3
from contextlib import contextmanager

@contextmanager
def section(*values):
    try:
        result = yield from values
    except KeyError:
        print('KeyError')
    else:
        print('result', result)

with section('value') as value:
    print(value)
with section('value'):
    raise KeyError
try:
    with section():
        print('block')
except RuntimeError:
    print('RuntimeError')

# expect:
# value
# result None
# KeyError
# result None
# RuntimeError
