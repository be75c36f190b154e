# title: a task does not start before the loop gets its turn
# clauses: task.create.soon
# needs: asyncio
import asyncio


async def work():
    print('work')


async def main():
    task = asyncio.ensure_future(work())
    print('created')
    await asyncio.sleep(0)
    print('awaited', task.done())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# created
# work
# awaited True
