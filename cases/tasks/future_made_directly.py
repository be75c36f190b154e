# title: a future belongs to the loop that it is given
# clauses: fut.create.loop fut.get_loop
# python: >=3.7
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
print(asyncio.Future(loop=loop).get_loop() is loop)
try:
    asyncio.Future(loop)
except TypeError:
    print('TypeError')
loop.close()

# expect:
# True
# TypeError
