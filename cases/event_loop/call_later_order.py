# title: timers are called in the order of their deadlines
# clauses: loop.later.order loop.turn.due_timers
# needs: asyncio
# time: virtual
import asyncio

loop = asyncio.new_event_loop()
loop.call_later(0.3, print, 'third')
loop.call_later(0.1, print, 'first')
loop.call_later(0.2, print, 'second')
loop.call_later(0.4, loop.stop)
loop.run_forever()
loop.close()

# expect:
# first
# second
# third
