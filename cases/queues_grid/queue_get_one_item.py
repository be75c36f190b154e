# title: get from a queue with one item
# clauses: sync.queue.fifo
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
    new_getter = loop.create_task(queue.get())
    await asyncio.sleep(1)
    print('items', queue.qsize())
    print('new_getter', ending(new_getter))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# items 0
# new_getter result 5
