# title: uncancel before the error is thrown takes it back
# clauses: task.uncancel.pending
# python: >=3.13
# needs: asyncio
import asyncio


async def work():
    this = asyncio.current_task()
    this.cancel()
    this.uncancel()
    await asyncio.sleep(0)
    print('not cancelled')


asyncio.run(work())

# expect:
# not cancelled
