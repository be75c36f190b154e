# title: ensure_future refuses what cannot be awaited
# clauses: task.ensure.refused
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
for value in (5, None, asyncio.sleep):
    try:
        asyncio.ensure_future(value, loop=loop)
    except TypeError:
        print('TypeError')
loop.close()

# expect:
# TypeError
# TypeError
# TypeError
