# title: a value sent to a generator expression that an exception ended
# clauses: gen.send.closed gen.exc.closes
import inspect

g = (1 // number for number in [1, 0])
try:
    list(g)
except ZeroDivisionError:
    print('failed')
try:
    print('yielded', g.send('value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# raised StopIteration
# GEN_CLOSED
