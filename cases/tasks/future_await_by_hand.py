# title: the iterator of a future gives the future itself, once
# clauses: fut.await.suspends fut.await.resumed_early
# python: >=3.7
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
waiting = future.__await__()
print(next(waiting) is future)
try:
    next(waiting)
except RuntimeError:
    print('RuntimeError')
loop.close()

# expect:
# True
# RuntimeError
