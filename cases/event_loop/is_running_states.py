# title: is_running and is_closed tell the state of the loop
# clauses: loop.is_running loop.is_closed
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed())
loop.call_soon(lambda: print(loop.is_running(), loop.is_closed()))
loop.call_soon(loop.stop)
loop.run_forever()
print(loop.is_running(), loop.is_closed())
loop.close()
print(loop.is_running(), loop.is_closed())

# expect:
# False False
# True False
# False False
# False True
