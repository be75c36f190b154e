# title: what takes all values leaves an exhausted generator
# clauses: iter.whole
# python: >=3.2
def values():
    for item in (3, 1, 2):
        yield item

takers = [list, tuple, set, frozenset, sum, sorted, min, max, lambda g: [*g], lambda g: {*g},
          lambda g: print(*g), lambda g: [x for x in g], lambda g: '-'.join(str(x) for x in g),
          lambda g: dict((x, x) for x in g), lambda g: {x: x for x in g}]
for take in takers:
    g = values()
    result = take(g)
    print(result == eval(repr(result)), next(g, 'exhausted'))

# expect:
# True exhausted
# True exhausted
# True exhausted
# True exhausted
# True exhausted
# True exhausted
# True exhausted
# True exhausted
# True exhausted
# True exhausted
# 3 1 2
# True exhausted
# True exhausted
# True exhausted
# True exhausted
# True exhausted
