# title: the __anext__ in which the body ends raises StopAsyncIteration, and so does each later one
# clauses: agen.anext.finished agen.anext.closed
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

g = body()
print(run(g.__anext__()))
print(run(g.__anext__()))
print(run(g.__anext__()))

# expect:
# 1
# StopAsyncIteration
# StopAsyncIteration
