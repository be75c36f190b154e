# title: run_until_complete refuses what is not awaitable
# clauses: loop.until.refused
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
for value in (None, 5, len):
    try:
        loop.run_until_complete(value)
    except TypeError:
        print('TypeError')
loop.close()

# expect:
# TypeError
# TypeError
# TypeError
