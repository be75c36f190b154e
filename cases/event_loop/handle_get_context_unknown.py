# title: before 3.12 a handle does not tell its context
# clauses: loop.handle.no_get_context
# python: <3.12
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
print(hasattr(loop.call_soon(print), 'get_context'))
loop.close()

# expect:
# False
