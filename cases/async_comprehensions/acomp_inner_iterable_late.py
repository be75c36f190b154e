# title: iterables of further clauses are evaluated as the iteration gets there
# clauses: acomp.outermost.others_late
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
def source(name, *values):
    print('source', name)
    return Pull(*values)

async def main():
    g = (y async for x in source('outer', 1, 2) async for y in source(x, x))
    print('made')
    async for y in g:
        print(y)

run(main())

# expect:
# source outer
# made
# source 1
# 1
# source 2
# 2
