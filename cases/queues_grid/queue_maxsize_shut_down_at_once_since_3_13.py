# title: maxsize of a queue that is shut down at once, since 3.13
# clauses: sync.queue.maxsize
# python: >=3.13
# needs: asyncio
# time: virtual
import asyncio

async def main():
    queue = asyncio.Queue(2)
    queue.put_nowait(5)
    queue.put_nowait(3)
    queue.shutdown(immediate=True)
    print(queue.maxsize)
    await asyncio.sleep(1)
    print('items', queue.qsize())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# 2
# items 0
