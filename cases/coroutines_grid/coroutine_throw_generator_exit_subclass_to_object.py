# title: a subclass of GeneratorExit thrown into a coroutine that waits for an object whose __await__ is a generator function
# clauses: await.throw.exit co.throw.uncaught
import inspect

class Leaving(GeneratorExit):
    pass

class Awaitable:
    def __await__(self):
        try:
            print('got', (yield 'one'))
        finally:
            print('inner left')
        yield 'two'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(Awaitable())
print('yielded', c.send(None))
try:
    print('yielded', c.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# inner left
# raised Leaving
# CORO_CLOSED
