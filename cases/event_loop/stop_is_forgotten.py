# title: a loop that was stopped can be run again
# clauses: loop.stop.reset
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
loop.call_soon(loop.stop)
loop.run_forever()
loop.call_soon(print, 'first turn')
loop.call_soon(lambda: loop.call_soon(lambda: (print('second turn'), loop.stop())))
loop.run_forever()
loop.close()

# expect:
# first turn
# second turn
