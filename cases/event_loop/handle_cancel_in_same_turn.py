# title: a callback can cancel one that is due later in the same turn
# clauses: loop.handle.cancel
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
loop.call_soon(lambda: handle.cancel())
handle = loop.call_soon(print, 'never')
loop.call_soon(print, 'last')
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()

# expect:
# last
