# title: create_future makes a pending future of the loop
# clauses: loop.create_future
# python: >=3.7
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
print(isinstance(future, asyncio.Future), future.done())
print(future.get_loop() is loop)
loop.close()

# expect:
# True False
# True
