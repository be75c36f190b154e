# title: an awaitable from __aiter__ issues a DeprecationWarning
# clauses: aflow.aiter.awaitable_deprecated
# python: <3.7
import warnings

class Source:
    async def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration

async def main():
    async for item in Source():
        print('not reached')

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    try:
        main().send(None)
    except StopIteration:
        print('over')
print([warning.category.__name__ for warning in caught])

# expect:
# over
# ['DeprecationWarning']
