# title: get_nowait from a LIFO queue that is full
# clauses: sync.queue.lifo
# needs: asyncio
# time: virtual
import asyncio

def attempt(function, *arguments):
    try:
        print('gives', repr(function(*arguments)))
    except (Exception, asyncio.CancelledError) as error:
        print('raises', type(error).__name__)

async def main():
    queue = asyncio.LifoQueue(2)
    queue.put_nowait(5)
    queue.put_nowait(3)
    attempt(queue.get_nowait)
    await asyncio.sleep(1)
    print('items', queue.qsize())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives 3
# items 1
