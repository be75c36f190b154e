# title: join of a queue that is shut down at once, since 3.13
# clauses: sync.queue.join
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
    queue.shutdown(immediate=True)
    joiner = loop.create_task(queue.join())
    await asyncio.sleep(1)
    print('items', queue.qsize())
    print('joiner', ending(joiner))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# items 0
# joiner result None
