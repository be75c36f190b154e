# title: get from a queue at which a getter waits
# clauses: sync.queue.get
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
    new_getter = loop.create_task(queue.get())
    await asyncio.sleep(1)
    print('items', queue.qsize())
    print('getter', ending(getter))
    print('new_getter', ending(new_getter))
    for each in [getter, new_getter]:
        each.cancel()
    await asyncio.sleep(1)
    print(sorted(ending(each) for each in [getter, new_getter]))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# items 0
# getter pending
# new_getter pending
# ['cancelled', 'cancelled']
