# title: making a loop in get_event_loop is deprecated
# clauses: loop.get.deprecated
# python: >=3.12 <3.14
# needs: asyncio warnings
import asyncio
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    loop = asyncio.get_event_loop()
print([warning.category.__name__ for warning in caught])
loop.close()

# expect:
# ['DeprecationWarning']
