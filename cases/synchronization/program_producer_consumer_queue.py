# title: producers and consumers share a queue
# clauses: sync.queue.put sync.queue.get
# needs: asyncio
# time: virtual
import asyncio


async def produce(name, count):
    for number in range(count):
        await asyncio.sleep(1)
        await queue.put((name, number))


async def consume():
    while True:
        item = await queue.get()
        print(*item)
        queue.task_done()


async def main():
    global queue
    queue = asyncio.Queue(maxsize=1)
    consumer = asyncio.ensure_future(consume())
    await produce('a', 2)
    await produce('b', 1)
    await queue.join()
    consumer.cancel()
    await asyncio.wait([consumer])
    print('end')


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# a 0
# a 1
# b 0
# end
