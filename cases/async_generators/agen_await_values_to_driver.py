# title: what an await in the body yields goes to the driver, what the body yields to the iterator
# clauses: agen.await.driver
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
async def body():
    print(await pause('a'))
    yield 1
    print(await pause('b'))
    yield 2

g = body()
print(run(g.__anext__()))
print(run(g.__anext__()))

# expect:
# to the driver: a
# None
# 1
# to the driver: b
# None
# 2
