# title: anext returns an awaitable with the next value
# clauses: anext.call
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
    yield 2

async def main():
    g = body()
    print(await anext(g), await anext(g))
    await anext(g)

print(run(main()))

# expect:
# 1 2
# StopAsyncIteration
