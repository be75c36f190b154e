# title: a StopIteration cannot be set
# clauses: fut.set_exception.stop
# python: <3.13
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
try:
    future.set_exception(StopIteration())
except TypeError:
    print('TypeError', future.done())
loop.close()

# expect:
# TypeError False
