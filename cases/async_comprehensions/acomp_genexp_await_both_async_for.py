# title: await in element and condition of an asynchronous generator expression
# clauses: acomp.await acomp.for
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
class Pull:
    def __init__(self, *values):
        self.values = list(values)
    def __aiter__(self):
        return self
    async def __anext__(self):
        if not self.values:
            raise StopAsyncIteration
        return self.values.pop(0)
async def double(x):
    return 2 * x

async def odd(x):
    return x % 2 == 1

async def main():
    return [z async for z in (await double(x) async for x in Pull(1, 2, 3) if await odd(x))]

print(run(main()))

# expect:
# [2, 6]
