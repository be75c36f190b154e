# title: call_soon passes the arguments on and gives a Handle
# clauses: loop.soon.arguments loop.soon.handle
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
handle = loop.call_soon(print, 1, 'two', None)
print(isinstance(handle, asyncio.Handle))
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()

# expect:
# True
# 1 two None
