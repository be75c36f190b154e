# title: callbacks of equal deadlines are all called
# clauses: loop.later.equal
# needs: asyncio
# time: virtual
import asyncio

loop = asyncio.new_event_loop()
called = []
for name in 'abcde':
    loop.call_at(100, called.append, name)
loop.call_at(200, loop.stop)
loop.run_forever()
print(sorted(called))
loop.close()

# expect:
# ['a', 'b', 'c', 'd', 'e']
