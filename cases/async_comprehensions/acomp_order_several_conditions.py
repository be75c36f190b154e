# title: several conditions are tried from left to right, the first false one decides
# clauses: acomp.if
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
def check(name, result):
    print(name, end=' ')
    return result

async def main():
    return [x async for x in Pull(1, 2) if check('a', x == 2) if check('b', True)]

print(run(main()))

# expect:
# a a b [2]
