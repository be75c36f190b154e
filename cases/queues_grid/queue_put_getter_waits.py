# title: put into a queue at which a getter waits
# clauses: sync.queue.fifo sync.queue.get
# needs: asyncio
# time: virtual
import asyncio

def ending(future):
    if not future.done():
        return 'pending'
    if future.cancelled():
        return 'cancelled'
    if future.exception() is not None:
        return 'exception ' + type(future.exception()).__name__
    return 'result ' + str(future.result())

async def main():
    queue = asyncio.Queue(2)
    getter = loop.create_task(queue.get())
    await asyncio.sleep(1)
    new = loop.create_task(queue.put(7))
    await asyncio.sleep(1)
    print('items', queue.qsize())
    print('getter', ending(getter))
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# items 0
# getter result 7
# new result None
