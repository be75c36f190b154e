# title: an await while athrow runs, and the body ends behind it: StopAsyncIteration
# clauses: agen.await.driver agen.athrow.finished
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
    try:
        yield 1
    except ValueError:
        await pause('handling')

g = body()
run(g.__anext__())
print(run(g.athrow(ValueError)))

# expect:
# to the driver: handling
# StopAsyncIteration
