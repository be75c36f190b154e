# title: an awaitable of aclose that was refused while another one is under way is used up
# clauses: agen.step.reuse.refused
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
    yield 1
    yield 2

g = body()
first = g.__anext__()
first.send(None)
second = g.aclose()
print(run(second))
print(run(first))
print(run(second))
print(run(g.__anext__()))

# expect:
# RuntimeError
# 1
# RuntimeError
# 2
