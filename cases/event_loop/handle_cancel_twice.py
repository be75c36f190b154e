# title: cancelling again, and after the call, has no effect
# clauses: loop.handle.cancel_again
# python: >=3.7
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
called = loop.call_soon(print, 'called')
cancelled = loop.call_soon(print, 'never')
cancelled.cancel()
cancelled.cancel()
loop.call_soon(loop.stop)
loop.run_forever()
print(called.cancelled(), cancelled.cancelled())
called.cancel()
print(called.cancelled())
loop.close()

# expect:
# called
# False True
# True
