# title: __aiter__ and __anext__ are called without arguments
# clauses: aflow.anext.call
# python: >=3.6
class Source:
    def __aiter__(self, *given, **named):
        print('iter', given, named)
        return self

    async def __anext__(self, *given, **named):
        print('next', given, named)
        raise StopAsyncIteration

class Tight(Source):
    async def __anext__(self, argument):
        print('not executed')

async def main():
    async for item in Source():
        print('not reached')
    try:
        async for item in Tight():
            print('not reached')
    except TypeError:
        print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# iter () {}
# next () {}
# iter () {}
# TypeError
# over
