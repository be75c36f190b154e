# title: result and exception of a cancelled future raise CancelledError
# clauses: fut.result.cancelled fut.cancel.pending
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
print(future.cancel())
for method in (future.result, future.exception):
    try:
        method()
    except asyncio.CancelledError:
        print('CancelledError')
print(future.done(), future.cancelled())
loop.close()

# expect:
# True
# CancelledError
# CancelledError
# True True
