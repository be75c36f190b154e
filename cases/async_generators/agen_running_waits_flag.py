# title: ag_running is true while an awaitable of the generator waits at an await
# clauses: agen.attr.running.waits
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
    await pause('waiting')
    yield

g = body()
step = g.__anext__()
print(g.ag_running)
step.send(None)
print(g.ag_running)
run(step)
print(g.ag_running)

# expect:
# False
# True
# False
