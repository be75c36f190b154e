# title: a generator expression sees the value that a variable of the function around has when it gets there
# clauses: acomp.scope.late
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
    factor = 1
    g = (x * factor async for x in Pull(1, 2))
    factor = 10
    return [x async for x in g]

print(run(main()))

# expect:
# [10, 20]
