# title: a future is pending, then done
# clauses: fut.create.pending fut.done fut.cancelled fut.result.value
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
print(future.done(), future.cancelled())
future.set_result('result')
print(future.done(), future.cancelled(), future.result(), future.exception())
loop.close()

# expect:
# False False
# True False result None
