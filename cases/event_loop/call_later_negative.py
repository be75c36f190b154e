# title: a negative delay is due in the next turn, and so is zero
# clauses: loop.later.past
# needs: asyncio
# time: virtual
import asyncio

loop = asyncio.new_event_loop()
loop.call_soon(print, 'soon')
loop.call_later(-10, print, 'negative')
loop.call_later(0, print, 'zero')
loop.call_later(1, loop.stop)
loop.run_forever()
loop.close()

# expect:
# soon
# negative
# zero
