# title: outside, get_event_loop gives the loop that was set
# clauses: loop.get.set
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop, asyncio.get_event_loop() is loop)
loop.close()
print(asyncio.get_event_loop() is loop)

# expect:
# True True
# True
