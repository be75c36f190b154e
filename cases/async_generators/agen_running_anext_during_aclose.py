# title: __anext__ while an aclose waits at an await raises RuntimeError
# clauses: agen.anext.running
# python: >=3.8
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
    finally:
        await pause('waiting')

g = body()
run(g.__anext__())
first = g.aclose()
print(first.send(None))
print(run(g.__anext__()))
print(run(first))

# expect:
# waiting
# RuntimeError
# None
