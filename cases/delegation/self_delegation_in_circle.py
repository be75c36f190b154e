# title: two generators that delegate to each other end with ValueError
# clauses: delegate.self delegate.chain.raised
# python: >=3.3
import inspect

def body(name):
    try:
        yield from others[name]
    except ValueError:
        print(name, 'ValueError')
        raise

others = {}
a, b = body('a'), body('b')
others.update(a=b, b=a)
try:
    next(a)
except ValueError:
    print(inspect.getgeneratorstate(a), inspect.getgeneratorstate(b))

# expect:
# b ValueError
# a ValueError
# GEN_CLOSED GEN_CLOSED
