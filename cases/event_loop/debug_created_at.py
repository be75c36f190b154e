# title: in debug mode futures and handles show where they were made
# clauses: loop.debug.created_at
# needs: asyncio
import asyncio

for debug in False, True:
    loop = asyncio.new_event_loop()
    loop.set_debug(debug)
    future = loop.create_future()
    handle = loop.call_soon(print)
    print('created at' in repr(future), 'created at' in repr(handle))
    loop.close()

# expect:
# False False
# True True
