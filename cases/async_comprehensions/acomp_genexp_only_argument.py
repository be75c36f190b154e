# title: an asynchronous generator expression needs no parentheses of its own as the only argument
# clauses: acomp.genexp.parentheses
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
async def collect(source):
    return [x async for x in source]

async def main():
    return await collect(x + 1 async for x in Pull(1, 2))

print(run(main()))

# expect:
# [2, 3]
