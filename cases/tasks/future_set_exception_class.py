# title: an exception class is called
# clauses: fut.set_exception.class
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
future.set_exception(LookupError)
print(repr(future.exception()))
loop.close()

# expect:
# LookupError()
