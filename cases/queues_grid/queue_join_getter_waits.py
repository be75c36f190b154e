# title: join of a queue at which a getter waits
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
    getter = loop.create_task(queue.get())
    await asyncio.sleep(1)
    joiner = loop.create_task(queue.join())
    await asyncio.sleep(1)
    print('items', queue.qsize())
    print('getter', ending(getter))
    print('joiner', ending(joiner))
    for each in [getter]:
        each.cancel()
    await asyncio.sleep(1)
    print(sorted(ending(each) for each in [getter, joiner]))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# items 0
# getter pending
# joiner result None
# ['cancelled', 'result None']
