# title: await of a generator-based coroutine that waits
# clauses: await.twice.generator_based
import inspect
import types

async def waiting():
    print('result', await c)

waiter = waiting()

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

c = body()
print('yielded', c.send(None))
try:
    print('yielded', waiter.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# yielded one
# got None
# yielded two
# GEN_SUSPENDED
