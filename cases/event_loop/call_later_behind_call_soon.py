# title: timers that are due come behind what is ready already
# clauses: loop.turn.due_timers
# needs: asyncio
# time: virtual
import asyncio

loop = asyncio.new_event_loop()
loop.call_at(loop.time() - 1, print, 'timer')
loop.call_soon(print, 'soon')
loop.call_later(1, loop.stop)
loop.run_forever()
loop.close()

# expect:
# soon
# timer
