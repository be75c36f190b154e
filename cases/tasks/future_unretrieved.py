# title: an exception that nobody asked for is reported when the future goes
# clauses: fut.unretrieved
# needs: asyncio refcounting
import asyncio

loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: print(sorted(context), repr(context['exception'])))
future = loop.create_future()
future.set_exception(LookupError())
del future
print('end')
loop.close()

# expect:
# ['exception', 'future', 'message'] LookupError()
# end
