# title: the first exception comes out at once, and the others go on
# clauses: task.gather.first_exception task.gather.later_exceptions
# needs: asyncio
# time: virtual
import asyncio


async def failing(delay):
    await asyncio.sleep(delay)
    print('fails', delay)
    raise LookupError(delay)


async def working():
    await asyncio.sleep(3)
    print('works')


async def main():
    try:
        await asyncio.gather(failing(2), working(), failing(1))
    except LookupError as error:
        print('LookupError', error)
    await asyncio.sleep(5)


loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: print('reported'))
loop.run_until_complete(main())
loop.close()

# expect:
# fails 1
# LookupError 1
# fails 2
# works
