# title: a semaphore is acquired as often as its value says
# clauses: sync.semaphore.acquire sync.semaphore.locked
# needs: asyncio
import asyncio


async def main():
    semaphore = asyncio.Semaphore(2)
    print(await semaphore.acquire(), semaphore.locked())
    print(await semaphore.acquire(), semaphore.locked())
    semaphore.release()
    print(semaphore.locked())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True False
# True True
# False
