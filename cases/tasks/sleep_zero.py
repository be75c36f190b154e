# title: sleep(0) suspends for one turn
# clauses: task.sleep.zero task.sleep.negative
# needs: asyncio
import asyncio


async def other():
    print('other')


async def main():
    for delay in (0, -1):
        asyncio.ensure_future(other())
        print('before')
        await asyncio.sleep(delay)
        print('after')


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# before
# other
# after
# before
# other
# after
