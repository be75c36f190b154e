# title: with return_exceptions exceptions are results
# clauses: task.gather.exceptions_as_results
# needs: asyncio
# time: virtual
import asyncio


async def failing():
    raise LookupError


async def working():
    await asyncio.sleep(1)
    return 'value'


async def main():
    print(await asyncio.gather(failing(), working(), return_exceptions=True))


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# [LookupError(), 'value']
