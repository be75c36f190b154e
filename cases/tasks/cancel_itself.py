# title: a task that cancels itself gets CancelledError at its next suspension
# clauses: task.cancel.while_suspending
# needs: asyncio
import asyncio


async def work():
    asyncio.ensure_future(asyncio.sleep(0))
    this[0].cancel()
    print('goes on')
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('CancelledError')
    return 'value'


loop = asyncio.new_event_loop()
this = [loop.create_task(work())]
print(loop.run_until_complete(this[0]))
loop.close()

# expect:
# goes on
# CancelledError
# value
