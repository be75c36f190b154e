# title: aclose on a generator that an exception has left does nothing
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
    raise ValueError
    yield

g = body()
print(run(g.__anext__()))
print(run(g.aclose()))

# expect:
# ValueError
# None
