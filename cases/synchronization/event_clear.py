# title: clear makes waiters wait again
# clauses: sync.event.clear
# needs: asyncio
# time: virtual
import asyncio


async def waiter():
    print('set', await event.wait())


async def main():
    global event
    event = asyncio.Event()
    event.set()
    event.clear()
    print(event.is_set())
    task = asyncio.ensure_future(waiter())
    await asyncio.sleep(1)
    print('still waits')
    event.set()
    await task


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# still waits
# set True
