# title: an asynchronous set comprehension in a set comprehension without async makes that one asynchronous
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
    return sorted({str(sorted({y async for y in Pull(1, x)})) for x in (2, 3)})

print(run(main()))

# expect:
# ['[1, 2]', '[1, 3]']
