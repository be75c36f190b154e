# title: SystemExit and KeyboardInterrupt leave the body as other exceptions do
# clauses: agen.exc.propagates
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body(kind):
    raise kind
    yield

for kind in SystemExit, KeyboardInterrupt, GeneratorExit:
    g = body(kind)
    print(run(g.__anext__()), run(g.__anext__()))

# expect:
# SystemExit StopAsyncIteration
# KeyboardInterrupt StopAsyncIteration
# GeneratorExit StopAsyncIteration
