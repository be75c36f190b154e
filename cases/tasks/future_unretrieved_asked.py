# title: an exception that was asked for is not reported
# clauses: fut.unretrieved.asked
# needs: asyncio refcounting
import asyncio

loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: print('reported'))
future = loop.create_future()
future.set_exception(LookupError())
future.exception()
del future
print('end')
loop.close()

# expect:
# end
