# title: await of a generator-based coroutine that executes
# clauses: gen.next.running
import inspect
import types

async def waiting():
    print('result', await c)

waiter = waiting()

@types.coroutine
def body():
    try:
        print('yielded', waiter.send(None))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getgeneratorstate(c))
    yield 'one'

c = body()
print('yielded', c.send(None))

# expect:
# raised ValueError
# GEN_RUNNING
# yielded one
