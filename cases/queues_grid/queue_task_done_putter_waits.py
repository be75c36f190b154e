# title: task_done of a queue at which a putter waits
# clauses: sync.queue.join
# needs: asyncio
# time: virtual
import asyncio

def attempt(function, *arguments):
    try:
        print('gives', repr(function(*arguments)))
    except (Exception, asyncio.CancelledError) as error:
        print('raises', type(error).__name__)

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
    attempt(queue.task_done)
    await asyncio.sleep(1)
    print('items', queue.qsize())
    print('putter', ending(putter))
    for each in [putter]:
        each.cancel()
    await asyncio.sleep(1)
    print(sorted(ending(each) for each in [putter]))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives None
# items 2
# putter pending
# ['cancelled']
