# title: a generator that delegates to itself unguarded ends with ValueError
# clauses: delegate.self
# python: >=3.3
import inspect

def body():
    yield 'first'
    yield from me

me = body()
print(next(me))
try:
    next(me)
except ValueError:
    print('ValueError', inspect.getgeneratorstate(me))

# expect:
# first
# ValueError GEN_CLOSED
