# title: task_done more often than put raises ValueError
# clauses: sync.queue.task_done
# needs: asyncio
import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait('item')
    queue.task_done()
    try:
        queue.task_done()
    except ValueError:
        print('ValueError')


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ValueError
