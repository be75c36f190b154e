# title: run_coroutine_threadsafe refuses what is no coroutine
# clauses: loop.coroutine_threadsafe.refused
# needs: threads asyncio
import asyncio

loop = asyncio.new_event_loop()
try:
    asyncio.run_coroutine_threadsafe(loop.create_future(), loop)
except TypeError:
    print('TypeError')
loop.close()

# expect:
# TypeError
