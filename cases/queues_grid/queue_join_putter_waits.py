# title: join of a queue at which a putter waits
# clauses: sync.queue.join
# needs: asyncio
# time: virtual
import asyncio

def ending(future):
    if not future.done():
        return 'pending'
    if future.cancelled():
        return 'cancelled'
    if future.exception() is not None:
        return 'exception ' + type(future.exception()).__name__
    return 'result ' + str(future.result())

async def main():
    queue = asyncio.Queue(2)
    queue.put_nowait(5)
    queue.put_nowait(3)
    putter = loop.create_task(queue.put(0))
    await asyncio.sleep(1)
    joiner = loop.create_task(queue.join())
    await asyncio.sleep(1)
    print('items', queue.qsize())
    print('putter', ending(putter))
    print('joiner', ending(joiner))
    for each in [putter, joiner]:
        each.cancel()
    await asyncio.sleep(1)
    print(sorted(ending(each) for each in [putter, joiner]))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# items 2
# putter pending
# joiner pending
# ['cancelled', 'cancelled']
