# title: a bare return ends an asynchronous generator
# clauses: agen.return.bare agen.end.return
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
    return
    yield 2

g = body()
print(run(g.__anext__()))
print(run(g.__anext__()))

# expect:
# 1
# StopAsyncIteration
