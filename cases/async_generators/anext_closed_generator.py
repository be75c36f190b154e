# title: anext of a closed generator: StopAsyncIteration or the default
# clauses: anext.default agen.anext.closed
# python: >=3.10
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

async def main():
    g = body()
    await g.aclose()
    print(await anext(g, 'default'))
    await anext(g)

print(run(main()))

# expect:
# default
# StopAsyncIteration
