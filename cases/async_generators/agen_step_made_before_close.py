# title: an awaitable of __anext__ made before the generator was closed raises StopAsyncIteration
# clauses: agen.anext.closed agen.step.lazy
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    yield 1
    yield 2

g = body()
run(g.__anext__())
step = g.__anext__()
run(g.aclose())
print(run(step))

# expect:
# StopAsyncIteration
