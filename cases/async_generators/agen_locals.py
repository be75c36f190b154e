# title: getasyncgenlocals shows the local variables, and nothing of a generator that is over
# clauses: agen.locals
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

async def body(a):
    b = a + 1
    yield

g = body(1)
print(inspect.getasyncgenlocals(g))
run(g.__anext__())
print(inspect.getasyncgenlocals(g))
run(g.aclose())
print(inspect.getasyncgenlocals(g))

# expect:
# {'a': 1}
# {'a': 1, 'b': 2}
# {}
