# title: a class thrown into a generator that has not started
# clauses: gen.throw.unstarted gen.throw.class
import inspect

def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', g.throw(KeyError))
except KeyError as error:
    print('raised KeyError', error.args)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised KeyError ()
# GEN_CLOSED
