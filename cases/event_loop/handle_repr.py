# title: the representation of a handle shows its state and its callback
# clauses: loop.handle.repr
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
handle = loop.call_soon(print, 1, 'a')
print(handle)
handle.cancel()
print(handle)
loop.close()

# expect:
# <Handle print(1, 'a')>
# <Handle cancelled>

# expect 3.13+:
# <Handle print()>
# <Handle cancelled>
