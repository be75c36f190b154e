# title: await of a future raises its exception
# clauses: fut.await.result
# needs: asyncio
import asyncio


async def waiting(future):
    try:
        await future
    except LookupError:
        print('LookupError')


loop = asyncio.new_event_loop()
future = loop.create_future()
loop.call_soon(future.set_exception, LookupError())
loop.run_until_complete(waiting(future))
loop.close()

# expect:
# LookupError
