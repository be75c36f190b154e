# title: with a sentinel the first argument has to be callable
# clauses: iter.sentinel.callable
# python: >=3.2
def body():
    yield

for thing in ([1, 2], body(), None):
    try:
        iter(thing, 1)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
