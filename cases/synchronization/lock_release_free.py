# title: releasing a lock that is free raises RuntimeError
# clauses: sync.lock.release_free
# needs: asyncio
import asyncio


async def main():
    lock = asyncio.Lock()
    try:
        lock.release()
    except RuntimeError:
        print('RuntimeError')


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# RuntimeError
