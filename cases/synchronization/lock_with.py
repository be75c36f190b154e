# title: async with acquires a lock and releases it, whatever happens
# clauses: sync.with
# needs: asyncio
import asyncio


async def main():
    lock = asyncio.Lock()
    try:
        async with lock as value:
            print(value, lock.locked())
            raise LookupError
    except LookupError:
        print('LookupError', lock.locked())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# None True
# LookupError False
