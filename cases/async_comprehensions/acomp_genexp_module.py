# title: at the level of a module an asynchronous generator expression can be iterated over by hand
# clauses: acomp.genexp.anywhere
# python: >=3.7
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
g = (x async for x in Pull(1))
print(run(g.__anext__()), run(g.__anext__()))

# expect:
# 1 StopAsyncIteration
