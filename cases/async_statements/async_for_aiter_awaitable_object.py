# title: the awaitable from __aiter__ may be of any kind, and what it gives has to have __anext__
# clauses: aflow.aiter.awaitable
# python: <3.7
import types
import warnings
warnings.simplefilter('ignore')

class Iterator:
    async def __anext__(self):
        print('asked')
        raise StopAsyncIteration

class Object:
    def __await__(self):
        return Iterator()
        yield

@types.coroutine
def generator_based():
    return Iterator()
    yield

async def native(result):
    return result

class Source:
    def __init__(self, result):
        self.result = result

    def __aiter__(self):
        return self.result

async def main():
    for result in Object(), generator_based(), native(Iterator()), native(5):
        try:
            async for item in Source(result):
                print('not reached')
            print('over')
        except TypeError:
            print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('all')

# expect:
# asked
# over
# asked
# over
# asked
# over
# TypeError
# all
