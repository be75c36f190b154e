# title: an __anext__ with a yield in it returns an asynchronous generator, which is not awaitable
# clauses: aflow.anext.not_awaitable
# python: >=3.6
class Source:
    def __aiter__(self):
        return self

    async def __anext__(self):
        print('not executed')
        yield 1

async def main():
    try:
        async for item in Source():
            print('not reached')
    except TypeError:
        print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# TypeError
# over
