# title: a cancelled timer is not called, and the loop does not wait for it
# clauses: loop.handle.cancel loop.turn.cancelled_timers
# needs: asyncio
# time: virtual
import asyncio

loop = asyncio.new_event_loop()
start = loop.time()
handle = loop.call_later(5, print, 'never')
handle.cancel()
loop.call_later(10, lambda: None).cancel()
loop.call_later(1, loop.stop)
loop.run_forever()
print(round(loop.time() - start, 3))
loop.close()

# expect:
# 1.0
