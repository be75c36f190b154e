# title: of many timers only those that were not cancelled are called
# clauses: loop.turn.cancelled_timers
# needs: asyncio
# time: virtual
import asyncio

loop = asyncio.new_event_loop()
handles = [loop.call_later(i, print, i) for i in range(1, 401)]
for i, handle in enumerate(handles, 1):
    if i % 100:
        handle.cancel()
loop.call_later(500, loop.stop)
loop.run_forever()
loop.close()

# expect:
# 100
# 200
# 300
# 400
