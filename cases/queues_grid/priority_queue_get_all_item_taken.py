# title: all items taken from an empty priority queue whose item is being worked on
# clauses: sync.queue.priority
# needs: asyncio
# time: virtual
import asyncio

async def main():
    queue = asyncio.PriorityQueue(2)
    queue.put_nowait(5)
    queue.get_nowait()
    queue.put_nowait(1)
    queue.put_nowait(9)
    print([queue.get_nowait() for _ in range(queue.qsize())])
    await asyncio.sleep(1)
    print('items', queue.qsize())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# [1, 9]
# items 0
