# title: stop before run_forever: one turn is made
# clauses: loop.stop.before
# needs: asyncio
# time: virtual
import asyncio

loop = asyncio.new_event_loop()
loop.call_soon(print, 'scheduled before')
loop.call_later(10, print, 'never')
loop.stop()
loop.run_forever()
print('stopped')
loop.close()

# expect:
# scheduled before
# stopped
