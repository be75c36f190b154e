# title: a method of the iteration that is None is a TypeError
# clauses: aflow.for.none
# python: >=3.6
class Numbers:
    def __aiter__(self):
        print('iter')
        return self

    async def __anext__(self):
        raise StopAsyncIteration

class NoIter(Numbers):
    __aiter__ = None

class NoNext(Numbers):
    __anext__ = None

async def main():
    for kind in NoIter, NoNext:
        try:
            async for item in kind():
                print('not reached')
        except TypeError:
            print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# TypeError
# iter
# TypeError
# over
