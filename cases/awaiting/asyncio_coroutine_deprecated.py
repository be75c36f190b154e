# title: asyncio.coroutine was deprecated in 3.8
# clauses: await.asyncio.deprecated
# python: >=3.8 <3.11
# needs: asyncio
import asyncio
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    @asyncio.coroutine
    def work():
        yield
print([w.category.__name__ for w in caught])

# expect:
# ['DeprecationWarning']
