# title: a class thrown into a generator expression that has not started
# clauses: gen.throw.unstarted gen.throw.class
import inspect

g = (word for word in ['one', 'two'])
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
