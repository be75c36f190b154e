# title: asynchronous generator expressions can be chained
# clauses: acomp.genexp.values
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
    a = (x + 1 async for x in Pull(1, 2, 3))
    b = (x * 10 async for x in a if x > 2)
    return [x async for x in b]

print(run(main()))

# expect:
# [30, 40]
