# title: get_exception_handler gives what was set
# clauses: loop.handler.get
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
print(loop.get_exception_handler())
loop.set_exception_handler(print)
print(loop.get_exception_handler() is print)
loop.set_exception_handler(None)
print(loop.get_exception_handler())
loop.close()

# expect:
# None
# True
# None
