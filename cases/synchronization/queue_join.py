# title: join waits until every item is marked as done
# clauses: sync.queue.join
# needs: asyncio
# time: virtual
import asyncio


async def worker():
    while True:
        item = await queue.get()
        await asyncio.sleep(1)
        print('done', item)
        queue.task_done()


async def main():
    global queue
    queue = asyncio.Queue()
    await queue.join()
    print('nothing to wait for')
    for item in range(2):
        queue.put_nowait(item)
    task = asyncio.ensure_future(worker())
    await queue.join()
    print('joined')
    task.cancel()
    await asyncio.wait([task])


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# nothing to wait for
# done 0
# done 1
# joined
