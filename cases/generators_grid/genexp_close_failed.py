# title: close of a generator expression that an exception ended
# clauses: gen.close.closed
import inspect

g = (1 // number for number in [1, 0])
try:
    list(g)
except ZeroDivisionError:
    print('failed')
try:
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# closed None
# GEN_CLOSED
