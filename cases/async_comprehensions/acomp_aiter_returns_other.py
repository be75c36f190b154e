# title: values are taken from what __aiter__ returns
# clauses: acomp.source.aiter_called
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
class Source:
    def __aiter__(self):
        print('__aiter__')
        return Pull(1, 2)

async def main():
    print([x async for x in Source()])
    print({x async for x in Source()})

run(main())

# expect:
# __aiter__
# [1, 2]
# __aiter__
# {1, 2}
