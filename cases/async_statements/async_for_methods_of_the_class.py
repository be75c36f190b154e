# title: attributes of the objects themselves do not count as __aiter__ and __anext__
# clauses: aflow.for.class_methods
# python: >=3.6
class Numbers:
    def __aiter__(self):
        print('iter of the class')
        return self

    async def __anext__(self):
        print('next of the class')
        raise StopAsyncIteration

class Plain:
    pass

async def main():
    numbers = Numbers()
    numbers.__aiter__ = numbers.__anext__ = None
    async for number in numbers:
        print('not reached')
    plain = Plain()
    plain.__aiter__ = lambda: numbers
    try:
        async for number in plain:
            print('not reached')
    except TypeError:
        print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# iter of the class
# next of the class
# TypeError
# over
