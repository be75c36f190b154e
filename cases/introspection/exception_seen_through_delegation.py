# title: a sub-generator sees what its delegator handles, before what the caller handles
# clauses: gen.exc.caller_visible gen.exc.handled_kept
# python: >=3.3
import sys

def sub():
    while True:
        kind = sys.exc_info()[0]
        yield kind and kind.__name__

def delegator():
    s = sub()
    try:
        raise KeyError
    except KeyError:
        for _ in range(2):
            yield next(s)
        try:
            yield from s
        except LookupError:
            yield 'end'
    yield next(s, 'closed')

g = delegator()
print(next(g))
try:
    raise ValueError
except ValueError:
    print(next(g), next(g))
print(next(g), g.throw(IndexError), next(g))

# expect:
# KeyError
# KeyError KeyError
# KeyError end closed
