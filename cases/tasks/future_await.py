# title: await of a future waits until it is done and gives its result
# clauses: fut.await.suspends fut.await.result
# needs: asyncio
# time: virtual
import asyncio


async def waiting(future):
    print('waits')
    print('got', await future)
    print('again', await future)


loop = asyncio.new_event_loop()
future = loop.create_future()
loop.call_later(1, future.set_result, 'result')
loop.run_until_complete(waiting(future))
loop.close()

# expect:
# waits
# got result
# again result
