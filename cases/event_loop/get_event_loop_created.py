# title: where no loop was set get_event_loop makes one and keeps it
# clauses: loop.get.created
# python: <3.14
# needs: asyncio warnings
import asyncio
import warnings

warnings.simplefilter('ignore')
loop = asyncio.get_event_loop()
print(isinstance(loop, asyncio.AbstractEventLoop), loop.is_running())
print(asyncio.get_event_loop() is loop)
loop.close()

# expect:
# True False
# True
