# title: put_nowait and get_nowait raise QueueFull and QueueEmpty
# clauses: sync.queue.put_nowait sync.queue.get_nowait
# needs: asyncio
import asyncio


async def main():
    queue = asyncio.Queue(1)
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty:
        print('QueueEmpty')
    queue.put_nowait('item')
    try:
        queue.put_nowait('more')
    except asyncio.QueueFull:
        print('QueueFull')
    print(queue.get_nowait())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# QueueEmpty
# QueueFull
# item
