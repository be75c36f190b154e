# title: a class thrown into a generator that is exhausted
# clauses: gen.throw.closed gen.throw.class
import inspect

def body():
    yield 'one'

g = body()
print('items', list(g))
try:
    print('yielded', g.throw(KeyError))
except KeyError as error:
    print('raised KeyError', error.args)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# items ['one']
# raised KeyError ()
# GEN_CLOSED
