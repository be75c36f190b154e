# title: cancelling wait leaves the futures alone
# clauses: task.wait.cancelled
# needs: asyncio
# time: virtual
import asyncio


async def main():
    inner = asyncio.ensure_future(asyncio.sleep(2, 'value'))
    waiting = asyncio.ensure_future(asyncio.wait([inner]))
    await asyncio.sleep(1)
    waiting.cancel()
    await asyncio.wait([waiting])
    print(waiting.cancelled(), inner.cancelled(), await inner)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True False value
