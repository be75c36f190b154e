# title: put into a queue without a limit
# clauses: sync.queue.unlimited
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
    queue = asyncio.Queue()
    queue.put_nowait(5)
    queue.put_nowait(3)
    new = loop.create_task(queue.put(7))
    await asyncio.sleep(1)
    print('items', queue.qsize())
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# items 3
# new result None
