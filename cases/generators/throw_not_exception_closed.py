# title: what is no exception is refused by a closed generator as well
# clauses: gen.throw.not_exception
# python: >=3.2
def body():
    yield

g = body()
g.close()
try:
    g.throw(42)
except TypeError:
    print('TypeError')

# expect:
# TypeError
