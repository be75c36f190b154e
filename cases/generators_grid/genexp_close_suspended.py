# title: close of a generator expression that waits
# clauses: genexp.methods gen.close.suspended gen.close.uncaught
import inspect

g = (word for word in ['one', 'two'])
print('yielded', next(g))
try:
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# closed None
# GEN_CLOSED
