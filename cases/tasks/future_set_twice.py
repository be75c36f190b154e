# title: a future that is done cannot be set again
# clauses: fut.set.twice
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
future.set_result(1)
for call in (lambda: future.set_result(2), lambda: future.set_exception(ValueError())):
    try:
        call()
    except asyncio.InvalidStateError:
        print('InvalidStateError', future.result())
loop.close()

# expect:
# InvalidStateError 1
# InvalidStateError 1
