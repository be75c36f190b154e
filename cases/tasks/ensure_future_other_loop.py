# title: ensure_future refuses a future of another loop
# clauses: task.ensure.other_loop
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
other = asyncio.new_event_loop()
try:
    asyncio.ensure_future(loop.create_future(), loop=other)
except ValueError:
    print('ValueError')
loop.close()
other.close()

# expect:
# ValueError
