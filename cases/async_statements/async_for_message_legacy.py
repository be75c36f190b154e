# title: the words about __aiter__ of 3.6
# clauses: aflow.message.legacy
# python: <3.7
import warnings
warnings.simplefilter('error', DeprecationWarning)

class Source:
    def __init__(self, result):
        self.result = result

    def __aiter__(self):
        return self.result

async def nothing():
    pass

async def main():
    coroutine = nothing()
    for result in 5, coroutine:
        try:
            async for item in Source(result):
                pass
        except (TypeError, DeprecationWarning) as error:
            print(error)
    await coroutine

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 'async for' received an invalid object from __aiter__: int
# 'Source' implements legacy __aiter__ protocol; __aiter__ should return an asynchronous iterator, not awaitable
# over
