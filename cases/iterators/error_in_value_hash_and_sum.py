# title: an exception from the hash, the sum or the comparison of a value leaves the generator waiting
# clauses: iter.error.value
# python: >=3.2
import inspect

def attempt(take, *items):
    def values():
        for item in items:
            yield item
    g = values()
    try:
        take(g)
    except TypeError:
        print('TypeError', inspect.getgeneratorstate(g), list(g))

attempt(set, 1, [], 2)
attempt(frozenset, [], 2)
attempt(dict, ('a', 1), ([], 2), ('c', 3))
attempt(sum, 1, 'a', 2)
attempt(max, 1, 'a', 2)
attempt(min, 'a', 1, 2)

# expect:
# TypeError GEN_SUSPENDED [2]
# TypeError GEN_SUSPENDED [2]
# TypeError GEN_SUSPENDED [('c', 3)]
# TypeError GEN_SUSPENDED [2]
# TypeError GEN_SUSPENDED [2]
# TypeError GEN_SUSPENDED [2]
