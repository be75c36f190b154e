# title: yield in the outermost iterable belongs to the function around and is allowed
# clauses: acomp.no_yield.outermost
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
async def body():
    yield [x async for x in (yield 'source please')]

g = body()
print(run(g.__anext__()))
print(run(g.asend(Pull(1, 2))))

# expect:
# source please
# [1, 2]
