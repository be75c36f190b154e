# title: asend of a value to an asynchronous generator expression that never ran raises TypeError
# clauses: acomp.genexp.methods
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
    g = (x async for x in Pull(1))
    try:
        await g.asend('x')
    except TypeError:
        print('TypeError')
    print(await g.asend(None))

run(main())

# expect:
# TypeError
# 1
