# title: yield from of a future waits like await
# clauses: fut.await.iter
# needs: asyncio
import asyncio
import types


@types.coroutine
def waiting():
    return (yield from future)


loop = asyncio.new_event_loop()
future = loop.create_future()
loop.call_soon(future.set_result, 'result')
print(loop.run_until_complete(waiting()))
loop.close()

# expect:
# result
