# title: a for loop over a generator-based coroutine that another one awaits
# clauses: gen.iter.consumers await.twice.generator_based
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
    for item in c:
        print('item', item)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))
try:
    print('yielded', holder.send(None))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# got None
# item two
# GEN_CLOSED
# holder got None
# raised StopIteration
