# title: yield await evaluates the await first
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
    print('reply', (yield await pause('x')))
    yield 2

g = body()
print(run(g.__anext__()))
print(run(g.asend('y')))

# expect:
# to the driver: x
# None
# reply y
# 2
