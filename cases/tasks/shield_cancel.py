# title: cancelling who waits for shield does not cancel the inner task
# clauses: task.shield.cancel
# needs: asyncio
# time: virtual
import asyncio


async def work():
    await asyncio.sleep(2)
    print('works')
    return 'value'


async def waiting(task):
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        print('CancelledError')
        raise


async def main():
    inner = asyncio.ensure_future(work())
    outer = asyncio.ensure_future(waiting(inner))
    await asyncio.sleep(1)
    outer.cancel()
    await asyncio.wait([outer])
    print(outer.cancelled(), inner.cancelled())
    print(await inner)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# CancelledError
# True False
# works
# value
