# title: asend on a closed generator raises StopAsyncIteration, whatever the value
# clauses: agen.asend.closed
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
    yield

g = body()
run(g.asend(None))
run(g.aclose())
print(run(g.asend(None)))
print(run(g.asend('value')))

# expect:
# StopAsyncIteration
# StopAsyncIteration
