# title: all items taken from a queue without a limit
# clauses: sync.queue.fifo
# needs: asyncio
# time: virtual
import asyncio

async def main():
    queue = asyncio.Queue()
    queue.put_nowait(5)
    queue.put_nowait(3)
    queue.put_nowait(1)
    queue.put_nowait(9)
    print([queue.get_nowait() for _ in range(queue.qsize())])
    await asyncio.sleep(1)
    print('items', queue.qsize())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# [5, 3, 1, 9]
# items 0
