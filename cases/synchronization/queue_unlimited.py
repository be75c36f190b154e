# title: a queue without maxsize is never full
# clauses: sync.queue.unlimited
# needs: asyncio
import asyncio


async def main():
    for queue in (asyncio.Queue(), asyncio.Queue(0), asyncio.Queue(-1)):
        for item in range(1000):
            queue.put_nowait(item)
        print(queue.full(), queue.qsize())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False 1000
# False 1000
# False 1000
