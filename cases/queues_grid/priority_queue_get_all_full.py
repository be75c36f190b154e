# title: all items taken from a priority queue that is full
# clauses: sync.queue.priority
# needs: asyncio
# time: virtual
import asyncio

async def main():
    queue = asyncio.PriorityQueue(2)
    queue.put_nowait(5)
    queue.put_nowait(3)
    print([queue.get_nowait() for _ in range(queue.qsize())])
    await asyncio.sleep(1)
    print('items', queue.qsize())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# [3, 5]
# items 0
