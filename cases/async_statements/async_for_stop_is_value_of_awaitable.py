# title: an awaitable that ends with StopIteration gives its value as the item, an exception object too
# clauses: aflow.anext.value
# python: >=3.6
class Object:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self

    def __next__(self):
        raise StopIteration(self.value)

class Source:
    def __init__(self, *values):
        self.values = list(values)

    def __aiter__(self):
        return self

    def __anext__(self):
        if not self.values:
            raise StopAsyncIteration
        return Object(self.values.pop(0))

async def main():
    async for item in Source(1, None, StopAsyncIteration):
        print(item)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 1
# None
# <class 'StopAsyncIteration'>
# over
