# title: a dictionary that grows during the iteration makes RuntimeError in the generator
# clauses: iter.changed
# python: >=3.2
table = {'a': 1}
def body():
    try:
        for key in table:
            yield key
    except RuntimeError:
        yield 'RuntimeError'

g = body()
print(next(g))
table['b'] = 2
print(next(g), list(g))

# expect:
# a
# RuntimeError []
