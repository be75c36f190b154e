# title: run_until_complete takes a future and stops when it is done
# clauses: loop.until.result loop.until.stopped
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
loop.call_soon(future.set_result, 42)
loop.call_later(100, print, 'never')
print(loop.run_until_complete(future))
print(loop.run_until_complete(future))
loop.close()

# expect:
# 42
# 42
