# title: set_exception refuses what is no exception
# clauses: fut.set_exception.nonsense
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
for value in (None, 'text', int):
    try:
        future.set_exception(value)
    except TypeError:
        print('TypeError', future.done())
loop.close()

# expect:
# TypeError False
# TypeError False
# TypeError False
