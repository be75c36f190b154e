# title: run_until_complete of a cancelled future raises CancelledError
# clauses: loop.until.exception
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
loop.call_soon(future.cancel)
try:
    loop.run_until_complete(future)
except asyncio.CancelledError:
    print('CancelledError')
loop.close()

# expect:
# CancelledError
