# title: wait warns of coroutines in 3.9 and 3.10
# clauses: task.wait.coroutines_deprecated
# python: >=3.9 <3.11
# needs: asyncio warnings
import asyncio
import warnings


async def main():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        done, pending = await asyncio.wait([asyncio.sleep(0, 'value')])
    print([warning.category.__name__ for warning in caught], done.pop().result(), pending)


asyncio.run(main())

# expect:
# ['DeprecationWarning'] value set()
