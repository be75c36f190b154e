# title: in debug mode call_soon refuses what is not callable, and coroutines
# clauses: loop.debug.callback
# needs: asyncio
import asyncio


async def work():
    pass


loop = asyncio.new_event_loop()
loop.set_debug(True)
for value in (5, work):
    try:
        loop.call_soon(value)
    except TypeError:
        print('TypeError')
loop.close()

# expect:
# TypeError
# TypeError
