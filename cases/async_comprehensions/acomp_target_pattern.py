# title: the target may be anything that async for takes
# clauses: acomp.target
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
    print([a + b async for a, b in Pull((1, 2), (3, 4))])
    print([rest async for first, *rest in Pull('abc')])
    holder = [None]
    print([holder[0] async for holder[0] in Pull(5)], holder)

run(main())

# expect:
# [3, 7]
# [['b', 'c']]
# [5] [5]
