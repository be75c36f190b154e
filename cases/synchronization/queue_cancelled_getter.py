# title: the item for a getter that is cancelled goes to the next
# clauses: sync.queue.cancelled
# needs: asyncio
import asyncio


async def consumer(name):
    print(name, await queue.get())


async def main():
    global queue
    queue = asyncio.Queue()
    first, second = [asyncio.ensure_future(consumer(name)) for name in ('first', 'second')]
    await asyncio.sleep(0)
    queue.put_nowait('item')
    first.cancel()
    await asyncio.wait([first, second])
    print(first.cancelled(), queue.empty())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# second item
# True True
