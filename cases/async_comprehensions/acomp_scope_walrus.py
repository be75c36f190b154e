# title: an assignment expression in an asynchronous comprehension binds in the function around
# clauses: acomp.scope.walrus
# python: >=3.8
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
source = """
async def main():
    values = [(last := x) async for x in Pull(1, 2)]
    return values, last
"""
exec(source)
print(run(main()))

# expect:
# ([1, 2], 2)
