# title: athrow while an __anext__ waits at an await raises RuntimeError
# clauses: agen.athrow.running
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
    yield 'item'

g = body()
first = g.__anext__()
print(first.send(None))
print(run(g.athrow(KeyError)))
print(run(first))

# expect:
# waiting
# RuntimeError
# item
