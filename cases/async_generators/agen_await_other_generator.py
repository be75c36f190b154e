# title: an asynchronous generator can iterate over another one, and its awaits reach the driver
# clauses: agen.await.driver agen.compose
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
import types

@types.coroutine
def pause(value):
    return (yield value)
async def inner():
    await pause('inner')
    yield 1
    yield 2

async def outer():
    async for value in inner():
        yield 10 * value

g = outer()
print(run(g.__anext__()))
print(run(g.__anext__()))
print(run(g.__anext__()))

# expect:
# to the driver: inner
# 10
# 20
# StopAsyncIteration
