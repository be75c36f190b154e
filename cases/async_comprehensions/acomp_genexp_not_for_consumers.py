# title: list, sum and their kin do not take an asynchronous generator expression
# clauses: acomp.genexp.type
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
    for consume in list, sum, set, iter:
        try:
            consume(x async for x in Pull(1))
        except TypeError:
            print('TypeError')

try:
    main().send(None)
except StopIteration:
    pass

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
