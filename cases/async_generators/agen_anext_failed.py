# title: after an exception has left the body __anext__ raises StopAsyncIteration
# clauses: agen.anext.closed agen.exc.propagates
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
    raise ValueError

g = body()
print(run(g.__anext__()))
print(run(g.__anext__()))
print(run(g.__anext__()))

# expect:
# 1
# ValueError
# StopAsyncIteration
