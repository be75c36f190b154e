# title: a future of another loop cannot be awaited
# clauses: task.step.other_loop
# needs: asyncio
import asyncio


async def waiting():
    try:
        await other.create_future()
    except RuntimeError:
        print('RuntimeError')


loop = asyncio.new_event_loop()
other = asyncio.new_event_loop()
loop.run_until_complete(waiting())
loop.close()
other.close()

# expect:
# RuntimeError
