# title: a subclass of StopIteration thrown into a generator that waits inside a handler
# clauses: gen.throw.suspended gen.stop.thrown gen.throw.uncaught gen.stop.legacy
import inspect
import sys

class Finished(StopIteration):
    pass

def body():
    try:
        raise OSError
    except OSError:
        print('got', (yield 'one'), 'handling', sys.exc_info()[0].__name__)
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
