# title: after shutdown_asyncgens the loop warns of asynchronous generators
# clauses: loop.asyncgens.after_shutdown
# needs: asyncio warnings
import asyncio
import warnings


async def generator():
    yield 1


async def main():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        async for value in generator():
            print(value)
    print([warning.category.__name__ for warning in caught])


loop = asyncio.new_event_loop()
loop.run_until_complete(loop.shutdown_asyncgens())
loop.run_until_complete(main())
loop.close()

# expect:
# 1
# ['ResourceWarning']
