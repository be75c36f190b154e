# title: call_later gives a TimerHandle and passes arguments on
# clauses: loop.later.arguments
# needs: asyncio
# time: virtual
import asyncio

loop = asyncio.new_event_loop()
handle = loop.call_later(0.1, print, 'a', 'b')
print(isinstance(handle, asyncio.TimerHandle))
loop.call_later(1, loop.stop)
loop.run_forever()
loop.close()

# expect:
# True
# a b
