# title: a cancelled future cannot be set
# clauses: fut.set.cancelled
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
future.cancel()
try:
    future.set_result(2)
except asyncio.InvalidStateError:
    print('InvalidStateError', future.cancelled())
loop.close()

# expect:
# InvalidStateError True
