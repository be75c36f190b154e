# title: a class thrown into a generator expression that an exception ended
# clauses: gen.throw.closed gen.throw.class
import inspect

g = (1 // number for number in [1, 0])
try:
    list(g)
except ZeroDivisionError:
    print('failed')
try:
    print('yielded', g.throw(KeyError))
except KeyError as error:
    print('raised KeyError', error.args)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# raised KeyError ()
# GEN_CLOSED
