# title: __anext__ after aclose raises StopAsyncIteration
# clauses: agen.anext.closed
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
    yield 1
    yield 2

g = body()
run(g.__anext__())
run(g.aclose())
print(run(g.__anext__()))

# expect:
# StopAsyncIteration
