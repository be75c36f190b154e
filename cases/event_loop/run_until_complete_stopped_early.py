# title: a loop that is stopped before the future is done raises RuntimeError
# clauses: loop.until.early_stop
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(future)
except RuntimeError:
    print('RuntimeError', future.done())
loop.close()

# expect:
# RuntimeError False
