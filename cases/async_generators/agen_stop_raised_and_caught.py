# title: StopIteration and StopAsyncIteration may be caught inside the body
# clauses: agen.stop.raised
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
    for kind in StopIteration, StopAsyncIteration:
        try:
            raise kind
        except kind:
            yield kind.__name__

g = body()
print(run(g.__anext__()), run(g.__anext__()))

# expect:
# StopIteration StopAsyncIteration
