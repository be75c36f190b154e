# title: maxsize of a queue that is full
# clauses: sync.queue.maxsize
# needs: asyncio
# time: virtual
import asyncio

async def main():
    queue = asyncio.Queue(2)
    queue.put_nowait(5)
    queue.put_nowait(3)
    print(queue.maxsize)
    await asyncio.sleep(1)
    print('items', queue.qsize())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# 2
# items 2
