# title: all items taken from a priority queue with items that is shut down, since 3.13
# clauses: sync.queue.priority
# python: >=3.13
# needs: asyncio
# time: virtual
import asyncio

async def main():
    queue = asyncio.PriorityQueue(2)
    queue.put_nowait(5)
    queue.put_nowait(3)
    queue.shutdown()
    print([queue.get_nowait() for _ in range(queue.qsize())])
    await asyncio.sleep(1)
    print('items', queue.qsize())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# [3, 5]
# items 0
