# title: wait of an event waits until it is set
# clauses: sync.event.wait sync.event.set
# needs: asyncio
# time: virtual
import asyncio


async def waiter(name):
    print(name, await event.wait())


async def main():
    global event
    event = asyncio.Event()
    tasks = [asyncio.ensure_future(waiter(name)) for name in 'ab']
    await asyncio.sleep(1)
    print(event.is_set())
    event.set()
    print(event.is_set())
    await asyncio.wait(tasks)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# True
# a True
# b True
