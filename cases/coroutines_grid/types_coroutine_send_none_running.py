# title: None sent to a generator-based coroutine that executes
# clauses: look.coroutine.still_generator gen.send.running
import inspect
import types

@types.coroutine
def body():
    try:
        print('yielded', g.send(None))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getgeneratorstate(g))
    yield 'one'

g = body()
print('yielded', next(g))

# expect:
# raised ValueError
# GEN_RUNNING
# yielded one
