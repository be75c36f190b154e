# title: get_nowait from an empty queue whose item is being worked on
# clauses: sync.queue.get_nowait
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
    queue.get_nowait()
    attempt(queue.get_nowait)
    await asyncio.sleep(1)
    print('items', queue.qsize())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# raises QueueEmpty
# items 0
