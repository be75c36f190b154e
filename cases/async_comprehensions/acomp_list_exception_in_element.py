# title: an exception in the element leaves the comprehension and gives no result
# clauses: acomp.exception
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
    source = Pull(2, 0, 1)
    try:
        print([1 // x async for x in source])
    except ZeroDivisionError:
        print('ZeroDivisionError', source.values)

run(main())

# expect:
# ZeroDivisionError [1]
