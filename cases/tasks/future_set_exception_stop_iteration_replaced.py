# title: a StopIteration that is set becomes a RuntimeError
# clauses: fut.set_exception.stop_replaced
# python: >=3.13
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
stop = StopIteration()
future.set_exception(stop)
print(type(future.exception()).__name__, future.exception().__cause__ is stop)
loop.close()

# expect:
# RuntimeError True
