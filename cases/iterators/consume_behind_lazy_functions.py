# title: a delegator that is closed while it waits for a map leaves the generator behind it waiting
# clauses: iter.lazy.no_methods
# python: >=3.3
import inspect

def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('cleaned up')

def delegator(iterator):
    yield from iterator

for make in (lambda g: map(str, g), lambda g: filter(None, g), zip, enumerate):
    g = numbers()
    i = make(g)
    d = delegator(i)
    next(d)
    d.close()
    print(inspect.getgeneratorstate(g), hasattr(i, 'close'), hasattr(i, 'send'), hasattr(i, 'throw'))
    g.close()

# expect:
# GEN_SUSPENDED False False False
# cleaned up
# GEN_SUSPENDED False False False
# cleaned up
# GEN_SUSPENDED False False False
# cleaned up
# GEN_SUSPENDED False False False
# cleaned up
