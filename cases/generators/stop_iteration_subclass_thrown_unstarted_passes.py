# title: CPython since 3.12 does not replace a subclass of StopIteration thrown into a new generator
# clauses: gen.stop.thrown_unstarted_passes
# python: >=3.12
class Enough(StopIteration):
    pass

def body():
    print('not reached')
    yield

thrown = Enough('thrown')
g = body()
try:
    g.throw(thrown)
except (StopIteration, RuntimeError) as error:
    print(type(error).__name__, error is thrown)
print(list(g))

# expect:
# Enough True
# []
