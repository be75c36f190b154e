# title: in an async def the default of a nested function may be an asynchronous comprehension
# clauses: acomp.place.evaluated_around
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
    def inner(a=[x async for x in Pull(1)]):
        return a
    return inner()

print(run(main()))

# expect:
# [1]
