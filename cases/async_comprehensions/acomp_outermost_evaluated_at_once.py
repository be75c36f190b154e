# title: the outermost iterable of an asynchronous generator expression is evaluated where the expression stands
# clauses: acomp.outermost
# python: >=3.6
class Pull:
    def __init__(self, *values):
        self.values = list(values)
    def __aiter__(self):
        return self
    async def __anext__(self):
        if not self.values:
            raise StopAsyncIteration
        return self.values.pop(0)
def source():
    print('source')
    return Pull(1)

async def main():
    g = (x async for x in source())
    print('made')

try:
    main().send(None)
except StopIteration:
    pass

# expect:
# source
# made
