# title: iter of a generator-based coroutine that another one awaits
# clauses: gen.iter.self
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
    print('itself', iter(c) is c)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))
try:
    print('yielded', holder.send(None))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# itself True
# GEN_SUSPENDED
# got None
# yielded two
