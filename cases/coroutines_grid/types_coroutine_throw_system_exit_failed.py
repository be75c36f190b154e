# title: SystemExit thrown into a generator-based coroutine that an exception ended
# clauses: look.coroutine.still_generator gen.throw.closed
import inspect
import types

@types.coroutine
def body():
    yield 'one'
    raise OSError

g = body()
try:
    list(g)
except OSError:
    print('failed')
try:
    print('yielded', g.throw(SystemExit))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# raised SystemExit
# GEN_CLOSED
