# title: a queue that is shut down takes nothing more, and gives what is left
# clauses: sync.queue.shutdown
# python: >=3.13
# needs: asyncio
import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait('left')
    queue.shutdown()
    for call in (lambda: queue.put_nowait('more'), queue.get_nowait, queue.get_nowait):
        try:
            print(call())
        except asyncio.QueueShutDown:
            print('QueueShutDown')


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# QueueShutDown
# left
# QueueShutDown
