# title: a cancelled callback is not called
# clauses: loop.handle.cancel loop.handle.cancelled
# python: >=3.7
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
handle = loop.call_soon(print, 'never')
print(handle.cancelled())
handle.cancel()
print(handle.cancelled())
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()

# expect:
# False
# True
