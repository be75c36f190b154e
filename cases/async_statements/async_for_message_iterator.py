# title: the words for an __aiter__ whose result has no __anext__
# clauses: aflow.message.iterator
# python: >=3.7
import warnings
warnings.simplefilter('ignore')

class Source:
    def __aiter__(self):
        return 5

class Coroutine:
    async def __aiter__(self):
        return self

async def main():
    for source in Source(), Coroutine():
        try:
            async for item in source:
                pass
        except TypeError as error:
            print(error)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 'async for' received an object from __aiter__ that does not implement __anext__: int
# 'async for' received an object from __aiter__ that does not implement __anext__: coroutine
# over
