# title: StopIteration thrown into a generator expression that waits
# clauses: genexp.methods gen.throw.suspended gen.stop.thrown gen.throw.uncaught gen.stop.legacy
import inspect

g = (word for word in ['one', 'two'])
print('yielded', next(g))
try:
    print('yielded', g.throw(StopIteration))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised RuntimeError
# GEN_CLOSED

# expect <3.7:
# yielded one
# raised StopIteration
# GEN_CLOSED
