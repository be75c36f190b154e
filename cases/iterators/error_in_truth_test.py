# title: an exception from the comparison or truth of a value leaves the generator waiting
# clauses: iter.error.value
# python: >=3.2
import inspect

class Odd:
    def __bool__(self):
        raise KeyError
    def __eq__(self, other):
        raise KeyError
    def __lt__(self, other):
        raise KeyError
    __gt__ = __lt__

def values():
    yield Odd()
    yield 'rest'

for take in (any, all, lambda g: 'x' in g, lambda g: next(filter(None, g)), lambda g: max(g, key=bool)):
    g = values()
    try:
        take(g)
    except KeyError:
        print('KeyError', inspect.getgeneratorstate(g), list(g))

# expect:
# KeyError GEN_SUSPENDED ['rest']
# KeyError GEN_SUSPENDED ['rest']
# KeyError GEN_SUSPENDED ['rest']
# KeyError GEN_SUSPENDED ['rest']
# KeyError GEN_SUSPENDED ['rest']
