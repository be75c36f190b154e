# title: KeyboardInterrupt thrown into a generator expression that waits
# clauses: genexp.methods gen.throw.suspended gen.throw.uncaught
import inspect

g = (word for word in ['one', 'two'])
print('yielded', next(g))
try:
    print('yielded', g.throw(KeyboardInterrupt))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised KeyboardInterrupt
# GEN_CLOSED
