# title: a manager whose generator delegates hands exceptions to the sub-generator
# clauses: manager.throw.at_yield delegate.throw.forwarded delegate.result
# python: >=3.3
from contextlib import contextmanager

def sub():
    try:
        yield 'of sub'
    except KeyError:
        return 'caught'
    return 'ended'

@contextmanager
def section():
    result = yield from sub()
    print(result)

with section() as value:
    print(value)
with section():
    raise KeyError

# expect:
# of sub
# ended
# caught
