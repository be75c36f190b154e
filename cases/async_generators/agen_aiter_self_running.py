# title: __aiter__ of a running generator returns it
# clauses: agen.aiter.self
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
    yield g.__aiter__() is g

g = body()
print(run(g.__anext__()))

# expect:
# True
