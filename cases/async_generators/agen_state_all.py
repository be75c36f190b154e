# title: getasyncgenstate tells the four states
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
    yield inspect.getasyncgenstate(g)

g = body()
print(inspect.getasyncgenstate(g))
print(run(g.__anext__()))
print(inspect.getasyncgenstate(g))
run(g.aclose())
print(inspect.getasyncgenstate(g))

# expect:
# AGEN_CREATED
# AGEN_RUNNING
# AGEN_SUSPENDED
# AGEN_CLOSED
