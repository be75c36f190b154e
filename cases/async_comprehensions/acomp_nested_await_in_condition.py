# title: an asynchronous comprehension in the condition of a plain one makes it asynchronous
# clauses: acomp.nested.sync
# python: >=3.11
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
    return [x for x in (0, 1) if [y async for y in Pull(*range(x))]]

print(run(main()))

# expect:
# [1]
