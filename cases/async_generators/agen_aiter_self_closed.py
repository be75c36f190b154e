# title: __aiter__ of a closed generator returns it
# clauses: agen.aiter.self agen.anext.closed
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
run(g.aclose())
print(g.__aiter__() is g)
print(run(g.__aiter__().__anext__()))

# expect:
# True
# StopAsyncIteration
