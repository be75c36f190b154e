# title: cancelling a future that is done answers False and changes nothing
# clauses: fut.cancel.done
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
future.set_result(1)
print(future.cancel(), future.cancelled(), future.result())
other = loop.create_future()
print(other.cancel(), other.cancel())
loop.close()

# expect:
# False False 1
# True False
