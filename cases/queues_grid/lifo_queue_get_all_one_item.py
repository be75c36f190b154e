# title: all items taken from a LIFO queue with one item
# clauses: sync.queue.lifo
# needs: asyncio
# time: virtual
import asyncio

async def main():
    queue = asyncio.LifoQueue(2)
    queue.put_nowait(5)
    queue.put_nowait(1)
    print([queue.get_nowait() for _ in range(queue.qsize())])
    await asyncio.sleep(1)
    print('items', queue.qsize())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# [1, 5]
# items 0
