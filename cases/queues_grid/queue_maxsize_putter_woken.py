# title: maxsize of a queue whose putter has not gone on yet
# clauses: sync.queue.maxsize
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
    putter = loop.create_task(queue.put(0))
    await asyncio.sleep(1)
    queue.get_nowait()
    print(queue.maxsize)
    await asyncio.sleep(1)
    print('items', queue.qsize())
    print('putter', ending(putter))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# 2
# items 2
# putter result None
