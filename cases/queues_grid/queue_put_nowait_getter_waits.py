# title: put_nowait into a queue at which a getter waits
# clauses: sync.queue.fifo sync.queue.get
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
    getter = loop.create_task(queue.get())
    await asyncio.sleep(1)
    attempt(queue.put_nowait, 7)
    await asyncio.sleep(1)
    print('items', queue.qsize())
    print('getter', ending(getter))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives None
# items 0
# getter result 7
