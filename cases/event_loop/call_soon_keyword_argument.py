# title: keyword arguments other than context are refused
# clauses: loop.soon.keywords
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
try:
    loop.call_soon(print, 'text', end='')
except TypeError:
    print('TypeError')
loop.close()

# expect:
# TypeError
