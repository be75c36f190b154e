# title: another exception raised in answer to GeneratorExit comes out of close
# clauses: gen.close.raised gen.state.closed
# python: >=3.2
import inspect

def body():
    try:
        yield
    except GeneratorExit:
        raise KeyError('while closing')

g = body()
next(g)
try:
    g.close()
except KeyError as error:
    print('KeyError', type(error.__context__).__name__)
print(inspect.getgeneratorstate(g))
print(g.close())

# expect:
# KeyError GeneratorExit
# GEN_CLOSED
# None
