# title: a subclass of StopIteration thrown into a generator-based coroutine that another one awaits
# clauses: gen.throw.suspended gen.stop.thrown await.twice.generator_based co.stop.generator_based
import inspect
import types

class Finished(StopIteration):
    pass

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

c = body()

async def holding():
    print('holder got', await c)

holder = holding()
print('yielded', holder.send(None))
try:
    print('yielded', c.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))
try:
    print('yielded', holder.send(None))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised RuntimeError
# GEN_CLOSED
# holder got None
# raised StopIteration
