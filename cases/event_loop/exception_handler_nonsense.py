# title: an exception handler is callable or None
# clauses: loop.handler.refused
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
try:
    loop.set_exception_handler('no')
except TypeError:
    print('TypeError')
loop.close()

# expect:
# TypeError
