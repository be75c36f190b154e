# title: closing a new generator runs nothing of its body and finishes it
# clauses: gen.close.unstarted gen.state.closed
# python: >=3.2
import inspect

def body():
    try:
        print('not reached')
        yield
    finally:
        print('not reached either')

g = body()
print(g.close())
print(inspect.getgeneratorstate(g))
print(list(g))

# expect:
# None
# GEN_CLOSED
# []
