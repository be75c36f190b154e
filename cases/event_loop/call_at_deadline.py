# title: call_at takes an absolute time of the loop
# clauses: loop.at.deadline loop.handle.when
# python: >=3.7
# needs: asyncio
# time: virtual
import asyncio

loop = asyncio.new_event_loop()
start = loop.time()
handle = loop.call_at(start + 5, print, 'five')
print(handle.when() == start + 5)
print(loop.call_later(2, print, 'two').when() - start)
loop.call_at(start + 6, loop.stop)
loop.run_forever()
print(round(loop.time() - start, 3))
loop.close()

# expect:
# True
# 2.0
# two
# five
# 6.0
