# title: a generator that an exception has left is AGEN_CLOSED
# clauses: agen.state
# python: >=3.12
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
import inspect

async def body():
    raise ValueError
    yield

g = body()
print(run(g.__anext__()))
print(inspect.getasyncgenstate(g))

# expect:
# ValueError
# AGEN_CLOSED
