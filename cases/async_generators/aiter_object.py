# title: aiter calls __aiter__ of the class
# clauses: aiter.call aiter.class_lookup
# python: >=3.10
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
        return Pull(1)

s = Source()
s.__aiter__ = lambda: None
print(type(aiter(s)).__name__)

# expect:
# __aiter__
# Pull
