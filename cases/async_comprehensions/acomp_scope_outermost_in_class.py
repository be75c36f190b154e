# title: in a class body the outermost iterable sees the names of the class, the rest does not
# clauses: acomp.scope.class
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
factor = 'global'

class A:
    factor = 'of the class'
    source = Pull(1)
    g = (factor async for x in source)

async def main():
    return [value async for value in A.g]

print(run(main()))

# expect:
# ['global']
