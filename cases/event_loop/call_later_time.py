# title: an idle loop waits until the first timer is due
# clauses: loop.turn.wait loop.time
# needs: asyncio
# time: virtual
import asyncio

loop = asyncio.new_event_loop()
start = loop.time()


def tell():
    print(round(loop.time() - start, 3))


for delay in (3600, 0.5, 60):
    loop.call_later(delay, tell)
loop.call_later(7200, loop.stop)
loop.run_forever()
print(round(loop.time() - start, 3))
loop.close()

# expect:
# 0.5
# 60.0
# 3600.0
# 7200.0
