# title: an await before the next yield while asend runs stops the awaitable of asend
# clauses: agen.await.driver agen.asend.suspended
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
    reply = yield 1
    await pause('thinking about ' + reply)
    yield 2

g = body()
run(g.__anext__())
print(run(g.asend('hello')))

# expect:
# to the driver: thinking about hello
# 2
