# title: an exception that was set is raised by result and given by exception
# clauses: fut.result.exception fut.exception.value
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
error = LookupError('lost')
future.set_exception(error)
print(future.exception() is error, future.done(), future.cancelled())
for attempt in range(2):
    try:
        future.result()
    except LookupError as raised:
        print(raised is error)
loop.close()

# expect:
# True True False
# True
# True
