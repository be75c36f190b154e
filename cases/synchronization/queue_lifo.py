# title: a LifoQueue gives the latest item first
# clauses: sync.queue.lifo
# needs: asyncio
import asyncio


async def main():
    queue = asyncio.LifoQueue()
    for item in (3, 1, 2):
        queue.put_nowait(item)
    print(queue.get_nowait(), queue.get_nowait(), queue.get_nowait())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 2 1 3
