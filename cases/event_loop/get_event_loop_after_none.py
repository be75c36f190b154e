# title: after set_event_loop(None) there is no loop to get
# clauses: loop.get.after_none
# needs: asyncio
import asyncio

asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError:
    print('RuntimeError')

# expect:
# RuntimeError
