# title: result and exception of a pending future raise InvalidStateError
# clauses: fut.result.pending
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
for method in (future.result, future.exception):
    try:
        method()
    except asyncio.InvalidStateError:
        print('InvalidStateError')
loop.close()

# expect:
# InvalidStateError
# InvalidStateError
