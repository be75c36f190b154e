# title: remove_done_callback removes all of the same and counts them
# clauses: fut.remove.count
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()


def one(done):
    print('one')


def two(done):
    print('two')


for callback in (one, two, one):
    future.add_done_callback(callback)
print(future.remove_done_callback(one), future.remove_done_callback(one))
future.set_result(1)
print(future.remove_done_callback(two))
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()

# expect:
# 2 0
# 0
# two
