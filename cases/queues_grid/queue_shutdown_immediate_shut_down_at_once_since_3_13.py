# title: shutdown at once of a queue that is shut down at once, since 3.13
# clauses: sync.queue.shutdown_now
# python: >=3.13
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
    queue.put_nowait(3)
    queue.shutdown(immediate=True)
    attempt(queue.shutdown, True)
    await asyncio.sleep(1)
    print('items', queue.qsize())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives None
# items 0
