# title: aclose ends an asynchronous generator expression, and leaves its source alone
# clauses: acomp.genexp.methods acomp.genexp.source_left
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
    source = Pull(1, 2)
    g = (x async for x in source)
    print(await g.__anext__())
    await g.aclose()
    print(source.values)
    await g.__anext__()

print(run(main()))

# expect:
# 1
# [2]
# StopAsyncIteration
