# title: StopIteration thrown into a new generator comes out as RuntimeError since 3.7
# clauses: gen.stop.thrown_unstarted gen.throw.unstarted
# python: >=3.7 <3.12
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
# RuntimeError
# []
