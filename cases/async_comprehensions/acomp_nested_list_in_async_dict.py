# title: an asynchronous list comprehension may stand in an asynchronous dict comprehension
# clauses: acomp.nested.async
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
    return {x: [y async for y in Pull(1, x)] async for x in Pull(2, 3)}

print(run(main()))

# expect:
# {2: [1, 2], 3: [1, 3]}
