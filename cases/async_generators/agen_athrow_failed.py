# title: athrow on a generator that an exception has left ends with None
# clauses: agen.athrow.closed
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
    raise KeyError
    yield

g = body()
print(run(g.__anext__()))
print(run(g.athrow(ValueError)))

# expect:
# KeyError
# None
