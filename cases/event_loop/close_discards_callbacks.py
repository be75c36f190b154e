# title: what is scheduled when a loop is closed is never called
# clauses: loop.close.discards
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
loop.call_soon(print, 'never')
loop.call_later(0, print, 'never')
loop.close()
print('closed')

# expect:
# closed
