# title: wrap_future gives a future of a loop as it is
# clauses: fut.wrap.own
# needs: threads asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
print(asyncio.wrap_future(future, loop=loop) is future)
loop.close()

# expect:
# True
