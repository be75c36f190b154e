# title: a plain function can make and return an asynchronous generator expression
# clauses: acomp.genexp.anywhere
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
def double(source):
    return (2 * x async for x in source)

async def main():
    return [x async for x in double(Pull(1, 2))]

print(run(main()))

# expect:
# [2, 4]
