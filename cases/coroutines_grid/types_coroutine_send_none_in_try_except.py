# title: None sent to a generator-based coroutine that waits in front of a handler
# clauses: look.coroutine.still_generator gen.send.none
import inspect
import types

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
    print('yielded', g.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# got None
# yielded two
# GEN_SUSPENDED
