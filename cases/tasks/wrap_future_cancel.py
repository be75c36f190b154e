# title: cancelling a wrapped future cancels the one that it stands for
# clauses: fut.wrap.cancel
# needs: threads asyncio
import asyncio
import concurrent.futures

async def main(loop):
    future = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(future, loop=loop)
    wrapped.cancel()
    await asyncio.sleep(0)
    print(future.cancelled())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main(loop))
loop.close()

# expect:
# True
