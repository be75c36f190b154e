# title: a subclass of StopIteration thrown into a generator that waits
# clauses: gen.throw.suspended gen.stop.thrown gen.throw.uncaught gen.stop.legacy
import inspect

class Finished(StopIteration):
    pass

def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', g.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised RuntimeError
# GEN_CLOSED

# expect <3.7:
# yielded one
# raised Finished
# GEN_CLOSED
