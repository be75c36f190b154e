# title: an asynchronous comprehension does what the loop written out does
# clauses: acomp.order.nested
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
async def main():
    result = []
    async for x in Pull(1, 2, 3):
        if x % 2:
            for y in range(x):
                result.append((x, y))
    return result == [(x, y) async for x in Pull(1, 2, 3) if x % 2 for y in range(x)]

print(run(main()))

# expect:
# True
