# title: an instance thrown into a generator expression that an exception ended
# clauses: gen.throw.closed gen.throw.instance
import inspect

mine = KeyError('key')

g = (1 // number for number in [1, 0])
try:
    list(g)
except ZeroDivisionError:
    print('failed')
try:
    print('yielded', g.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# raised KeyError True
# GEN_CLOSED
