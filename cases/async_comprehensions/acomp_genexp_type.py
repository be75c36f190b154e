# title: an asynchronous generator expression makes an asynchronous generator
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
import inspect
import types

async def main():
    g = (x async for x in Pull())
    print(type(g) is types.AsyncGeneratorType, inspect.isasyncgen(g), g.__name__, g.__qualname__)
    print(bool(g.ag_code.co_flags & inspect.CO_ASYNC_GENERATOR))

try:
    main().send(None)
except StopIteration:
    pass

# expect:
# True True <genexpr> main.<locals>.<genexpr>
# True
