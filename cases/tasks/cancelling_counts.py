# title: cancelling counts requests, uncancel takes one back
# clauses: task.cancelling.counts task.uncancel.counts
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def work():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        this = asyncio.current_task()
        print(this.cancelling(), this.uncancel(), this.uncancel(), this.uncancel())


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    print(task.cancelling())
    task.cancel()
    task.cancel()
    print(task.cancelling())
    await task
    print(task.cancelled())


asyncio.run(main())

# expect:
# 0
# 2
# 2 1 0 0
# False
