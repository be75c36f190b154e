# title: StopAsyncIteration raised between yields becomes RuntimeError and closes the generator
# clauses: agen.stop.raised agen.anext.closed
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
    raise StopAsyncIteration

g = body()
print(run(g.__anext__()))
print(run(g.__anext__()))
print(run(g.__anext__()))

# expect:
# 1
# RuntimeError
# StopAsyncIteration
