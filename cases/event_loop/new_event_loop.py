# title: every call of new_event_loop makes a loop, and sets none
# clauses: loop.new
# needs: asyncio
import asyncio

one = asyncio.new_event_loop()
two = asyncio.new_event_loop()
print(one is not two, isinstance(one, asyncio.AbstractEventLoop))
print(one.is_running(), one.is_closed(), one.get_debug())
one.close()
two.close()

# expect:
# True True
# False False False
