# title: cancelling schedules the callbacks too
# clauses: fut.cancel.pending
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
future.add_done_callback(lambda done: print('callback', done.cancelled()))
future.cancel()
print('cancelled')
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()

# expect:
# cancelled
# callback True
