# title: join and sorted take all values before they refuse one
# clauses: iter.error.late
# python: >=3.2
import inspect

def values():
    yield 'a'
    yield 1
    yield 'b'

for take in (''.join, sorted, lambda g: print(*g, sep=3), lambda g: int(*g)):
    g = values()
    try:
        take(g)
    except TypeError:
        print('TypeError', inspect.getgeneratorstate(g))

# expect:
# TypeError GEN_CLOSED
# TypeError GEN_CLOSED
# TypeError GEN_CLOSED
# TypeError GEN_CLOSED
