# title: debug mode is off, and can be set
# clauses: loop.debug.get
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
print(loop.get_debug())
loop.set_debug(True)
print(loop.get_debug())
loop.set_debug(False)
print(loop.get_debug())
loop.close()

# expect:
# False
# True
# False
