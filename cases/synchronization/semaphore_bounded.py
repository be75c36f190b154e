# title: a bounded semaphore is not released more often than it was acquired
# clauses: sync.semaphore.bounded
# needs: asyncio
import asyncio


async def main():
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError:
        print('ValueError')
    free = asyncio.Semaphore(1)
    free.release()
    print(await free.acquire(), await free.acquire(), free.locked())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ValueError
# True True True
