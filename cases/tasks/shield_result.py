# title: shield passes result and exception on
# clauses: task.shield.result task.shield.exception
# needs: asyncio
# time: virtual
import asyncio


async def work(fails):
    await asyncio.sleep(1)
    if fails:
        raise LookupError
    return 'value'


async def main():
    print(await asyncio.shield(work(False)))
    try:
        await asyncio.shield(work(True))
    except LookupError:
        print('LookupError')


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# value
# LookupError
