# title: the result of an awaited coroutine can be yielded
# clauses: agen.await.driver
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def double(x):
    return 2 * x

async def body():
    for x in range(3):
        yield await double(x)

async def main():
    return [value async for value in body()]

print(run(main()))

# expect:
# [0, 2, 4]
