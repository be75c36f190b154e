# title: callbacks are handed to the loop when the future is done, in their order
# clauses: fut.callback.soon fut.callback.order
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
for name in 'ab':
    future.add_done_callback(lambda done, name=name: print(name, done is future, done.result()))
future.set_result(1)
print('set')
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()

# expect:
# set
# a True 1
# b True 1
