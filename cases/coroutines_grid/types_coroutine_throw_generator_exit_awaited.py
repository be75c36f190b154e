# title: GeneratorExit thrown into a generator-based coroutine that another one awaits
# clauses: gen.throw.suspended gen.throw.uncaught await.twice.generator_based
import inspect
import types

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
    print('yielded', c.throw(GeneratorExit))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))
try:
    print('yielded', holder.send(None))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised GeneratorExit
# GEN_CLOSED
# holder got None
# raised StopIteration
