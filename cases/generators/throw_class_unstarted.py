# title: an exception thrown into a new generator ends it before its body runs
# clauses: gen.throw.unstarted gen.state.closed
# python: >=3.2
import inspect

def body():
    print('not reached')
    try:
        yield 1
    except ValueError:
        print('not reached either')

g = body()
try:
    g.throw(ValueError)
except ValueError:
    print('ValueError')
print(inspect.getgeneratorstate(g))
print(list(g))

# expect:
# ValueError
# GEN_CLOSED
# []
