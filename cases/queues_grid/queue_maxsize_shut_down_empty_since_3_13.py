# title: maxsize of an empty queue that is shut down, since 3.13
# clauses: sync.queue.maxsize
# python: >=3.13
# needs: asyncio
# time: virtual
import asyncio

async def main():
    queue = asyncio.Queue(2)
    queue.shutdown()
    print(queue.maxsize)
    await asyncio.sleep(1)
    print('items', queue.qsize())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# 2
# items 0
