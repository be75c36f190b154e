# title: a subclass of StopIteration thrown into a generator-based coroutine that waits in front of a handler
# clauses: look.coroutine.still_generator gen.throw.suspended gen.throw.caught
import inspect
import types

class Finished(StopIteration):
    pass

@types.coroutine
def body():
    try:
        print('got', (yield 'one'))
    except BaseException as error:
        print('caught', type(error).__name__)
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
# caught Finished
# yielded two
# GEN_SUSPENDED
