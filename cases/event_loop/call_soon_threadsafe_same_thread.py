# title: call_soon_threadsafe schedules like call_soon
# clauses: loop.threadsafe
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
loop.call_soon(print, 'one')
print(isinstance(loop.call_soon_threadsafe(print, 'two'), asyncio.Handle))
loop.call_soon(print, 'three')
loop.call_soon_threadsafe(loop.stop)
loop.run_forever()
loop.close()

# expect:
# True
# one
# two
# three
