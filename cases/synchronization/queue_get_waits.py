# title: get of an empty queue waits for an item; waiters go in their order
# clauses: sync.queue.get
# needs: asyncio
# time: virtual
import asyncio


async def consumer(name):
    print(name, await queue.get())


async def main():
    global queue
    queue = asyncio.Queue()
    tasks = [asyncio.ensure_future(consumer(name)) for name in 'ab']
    await asyncio.sleep(1)
    for item in (1, 2):
        print('put', item)
        await queue.put(item)
    await asyncio.wait(tasks)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# put 1
# put 2
# a 1
# b 2
