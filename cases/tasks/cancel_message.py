# title: the message of cancel reaches the coroutine
# clauses: task.cancel.message
# python: >=3.9
# needs: asyncio
# time: virtual
import asyncio


async def work():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError as error:
        print(error.args)


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel('why')
    await task


asyncio.run(main())

# expect:
# ('why',)
