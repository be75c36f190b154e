# title: closing a loop again has no effect
# clauses: loop.close.again
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
loop.close()
loop.close()
print(loop.is_closed())

# expect:
# True
