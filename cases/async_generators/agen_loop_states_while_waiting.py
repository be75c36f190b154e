# title: what a loop over an asynchronous generator shows while the body awaits, and then is thrown into
# clauses: agen.attr.await agen.await.driver agen.await.throw
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        yield 'pause'

async def body():
    yield 1
    try:
        await Pause()
    except KeyError:
        print('caught')
    yield 2

async def work(g):
    async for item in g:
        print(item)

g = body()
c = work(g)
print(c.send(None))
print(inspect.getcoroutinestate(c), type(c.cr_await).__name__, g.ag_await is not None)
try:
    c.throw(KeyError)
except StopIteration:
    print(inspect.getcoroutinestate(c), c.cr_await, g.ag_await)

# expect:
# 1
# pause
# CORO_SUSPENDED async_generator_asend True
# caught
# 2
# CORO_CLOSED None None
