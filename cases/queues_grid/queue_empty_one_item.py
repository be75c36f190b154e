# title: empty of a queue with one item
# clauses: sync.queue.qsize
# needs: asyncio
# time: virtual
import asyncio

def attempt(function, *arguments):
    try:
        print('gives', repr(function(*arguments)))
    except (Exception, asyncio.CancelledError) as error:
        print('raises', type(error).__name__)

async def main():
    queue = asyncio.Queue(2)
    queue.put_nowait(5)
    attempt(queue.empty)
    await asyncio.sleep(1)
    print('items', queue.qsize())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives False
# items 1
