# title: an __aiter__ that is a coroutine function is a TypeError, and its coroutine is not awaited
# clauses: aflow.aiter.awaitable_refused
# python: >=3.7
import warnings
warnings.simplefilter('ignore')

class Source:
    async def __aiter__(self):
        print('not executed')
        return self

    async def __anext__(self):
        print('not executed')

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
