# title: CPython since 3.12 does not replace a StopIteration thrown into a new generator
# clauses: gen.stop.thrown_unstarted_passes
# python: >=3.12
def body():
    print('not reached')
    yield

g = body()
try:
    g.throw(StopIteration)
except (StopIteration, RuntimeError) as error:
    print(type(error).__name__)
print(list(g))

# expect:
# StopIteration
# []
