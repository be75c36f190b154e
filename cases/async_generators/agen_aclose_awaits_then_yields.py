# title: a yield behind an await in the finally block makes aclose raise RuntimeError
# clauses: agen.aclose.yielded agen.aclose.awaits
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
    finally:
        await pause('cleaning')
        yield 2

g = body()
run(g.__anext__())
print(run(g.aclose()))

# expect:
# to the driver: cleaning
# RuntimeError
