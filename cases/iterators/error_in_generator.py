# title: an exception from a generator passes through whatever consumes it
# clauses: gen.exc.propagates gen.exc.closes
# python: >=3.3
def failing():
    yield 1
    raise error

takers = [list, tuple, set, sum, sorted, max, dict, lambda g: [*g], lambda g: all(g), lambda g: 5 in g,
          lambda g: list(map(str, g)), lambda g: list(zip(g, 'ab')), lambda g: ''.join(str(x) for x in g),
          lambda g: list(enumerate(g)), lambda g: [x for x in g], lambda g: (lambda *a: a)(*g)]
error = KeyError('here')
caught = 0
for take in takers:
    g = failing() if take is not dict else ((x, x) for x in failing())
    try:
        take(g)
    except KeyError as e:
        caught += e is error and g.gi_frame is None
print(caught == len(takers))

# expect:
# True
