# title: arguments that a consumer refuses anyway cost no value
# clauses: iter.error.early
# python: >=3.4
def values():
    print('not reached')
    yield 1

g = values()
for call in (lambda: sum(g, 'text'), lambda: list(g, g), lambda: max(g, 1, default=2), lambda: any(g, g),
             lambda: enumerate(g, 'x'), lambda: map(g), lambda: filter(g),
             lambda: zip(g, 3), lambda: iter(g, 1)):
    try:
        call()
    except TypeError:
        print('TypeError')
print(g.gi_frame is not None)

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# True
