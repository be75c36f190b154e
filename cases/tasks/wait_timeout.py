# title: after its timeout wait gives what is done, and cancels nothing
# clauses: task.wait.timeout
# needs: asyncio
# time: virtual
import asyncio


async def work(delay):
    await asyncio.sleep(delay)
    if delay == 2:
        raise LookupError
    return delay


async def main():
    tasks = [asyncio.ensure_future(work(delay)) for delay in (1, 2, 3)]
    done, pending = await asyncio.wait(tasks, timeout=1.5)
    print([task in done for task in tasks], [task in pending for task in tasks])
    await asyncio.gather(*tasks, return_exceptions=True)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# [True, False, False] [False, True, True]
