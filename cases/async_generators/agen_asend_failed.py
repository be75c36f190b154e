# title: asend on a generator that an exception has left raises StopAsyncIteration
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
    raise ValueError
    yield

g = body()
print(run(g.asend(None)))
print(run(g.asend('later')))

# expect:
# ValueError
# StopAsyncIteration
