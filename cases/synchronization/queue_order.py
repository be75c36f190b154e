# title: a Queue gives its items in the order of put
# clauses: sync.queue.fifo sync.queue.qsize
# python: >=3.6
# needs: asyncio
import asyncio


async def main():
    queue = asyncio.Queue()
    print(queue.empty(), queue.qsize())
    for item in (3, 1, 2):
        await queue.put(item)
    print(queue.empty(), queue.qsize())
    print([await queue.get() for number in range(3)], queue.qsize())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True 0
# False 3
# [3, 1, 2] 0
