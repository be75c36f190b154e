# title: callbacks are called in the order of call_soon, each once
# clauses: loop.soon.order loop.soon.once
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
for name in 'abc':
    loop.call_soon(print, name)
loop.call_soon(loop.stop)
loop.run_forever()
loop.call_soon(loop.stop)
loop.run_forever()
print('end')
loop.close()

# expect:
# a
# b
# c
# end
