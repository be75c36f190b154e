# title: the message of cancel is in the CancelledError
# clauses: fut.cancel.message
# python: >=3.9
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
future.cancel('why')
try:
    future.result()
except asyncio.CancelledError as error:
    print(error.args)
loop.close()

# expect:
# ('why',)
