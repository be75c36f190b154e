# title: a task that waits for a future gets its result or exception
# clauses: task.step.waits task.wake.result task.wake.exception
# needs: asyncio
# time: virtual
import asyncio


async def work():
    print('result', await good)
    try:
        await bad
    except LookupError:
        print('LookupError')


loop = asyncio.new_event_loop()
good = loop.create_future()
bad = loop.create_future()
loop.call_later(1, good.set_result, 1)
loop.call_later(2, bad.set_exception, LookupError())
loop.run_until_complete(work())
loop.close()

# expect:
# result 1
# LookupError
