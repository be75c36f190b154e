# title: __aiter__ of an asynchronous generator expression returns it
# clauses: acomp.genexp.methods
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
async def main():
    g = (x async for x in Pull())
    print(g.__aiter__() is g)

try:
    main().send(None)
except StopIteration:
    pass

# expect:
# True
