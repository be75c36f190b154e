# title: join of an empty queue whose item is being worked on
# clauses: sync.queue.join
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
    queue.get_nowait()
    joiner = loop.create_task(queue.join())
    await asyncio.sleep(1)
    print('items', queue.qsize())
    print('joiner', ending(joiner))
    for each in [joiner]:
        each.cancel()
    await asyncio.sleep(1)
    print(sorted(ending(each) for each in [joiner]))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# items 0
# joiner pending
# ['cancelled']
