# title: a subclass of StopIteration thrown into a new generator comes out as RuntimeError
# clauses: gen.stop.thrown_unstarted
# python: >=3.7 <3.12
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
    print(type(error).__name__, error.__cause__ is thrown)
print(list(g))

# expect:
# RuntimeError True
# []
