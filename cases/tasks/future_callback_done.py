# title: a callback that is added to a future that is done is scheduled at once
# clauses: fut.callback.done
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
future.set_result(1)
future.add_done_callback(lambda done: print('callback'))
print('added')
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()

# expect:
# added
# callback
