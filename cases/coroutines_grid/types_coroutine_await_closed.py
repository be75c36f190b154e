# title: await of a generator-based coroutine that was closed
# clauses: await.twice.generator_based
import inspect
import types

async def waiting():
    print('result', await c)

waiter = waiting()

@types.coroutine
def body():
    yield 'one'

c = body()
c.close()
try:
    print('yielded', waiter.send(None))
except StopIteration as stop:
    print('returned', stop.value)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# result None
# returned None
# GEN_CLOSED
