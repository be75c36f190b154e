# title: the representation of a future shows state and result
# clauses: fut.repr
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
for change in (lambda future: None, lambda future: future.set_result(42),
               lambda future: future.set_exception(ValueError('bad')), asyncio.Future.cancel):
    future = loop.create_future()
    change(future)
    print(repr(future).replace(',)', ')'))
    future.cancelled() or future.done() and future.exception()
loop.close()

# expect:
# <Future pending>
# <Future finished result=42>
# <Future finished exception=ValueError('bad')>
# <Future cancelled>
