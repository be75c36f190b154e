# title: put into a queue with items that is shut down, since 3.13
# clauses: sync.queue.shutdown
# python: >=3.13
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
    queue.put_nowait(5)
    queue.put_nowait(3)
    queue.shutdown()
    new = loop.create_task(queue.put(7))
    await asyncio.sleep(1)
    print('items', queue.qsize())
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# items 2
# new exception QueueShutDown
