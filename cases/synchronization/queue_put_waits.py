# title: put into a full queue waits for a free place
# clauses: sync.queue.put sync.queue.full
# needs: asyncio
# time: virtual
import asyncio


async def producer():
    for item in range(3):
        await queue.put(item)
        print('put', item, queue.full())


async def main():
    global queue
    queue = asyncio.Queue(maxsize=2)
    task = asyncio.ensure_future(producer())
    await asyncio.sleep(1)
    print('get', await queue.get())
    await task
    print(queue.maxsize, queue.qsize())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# put 0 False
# put 1 True
# get 0
# put 2 True
# 2 2
