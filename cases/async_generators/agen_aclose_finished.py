# title: aclose on a generator whose body has ended does nothing
# clauses: agen.aclose.closed
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
run(g.__anext__())
print(run(g.__anext__()))
print(run(g.aclose()))

# expect:
# StopAsyncIteration
# None
