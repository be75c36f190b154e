# title: an exception raised in a finally block replaces GeneratorExit and comes out of close
# clauses: gen.close.raised gen.close.suspended
# python: >=3.2
def body():
    try:
        yield
    finally:
        {}['missing']

g = body()
next(g)
try:
    g.close()
except KeyError:
    print('KeyError')

# expect:
# KeyError
