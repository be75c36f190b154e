# title: wait_for, of what becomes true, of a condition whose waiter is notified, with the lock held
# clauses: sync.condition.wait_for
# needs: asyncio
# time: virtual
import asyncio

async def user():
    async with condition:
        return await condition.wait()

done = []

async def notifier():
    async with condition:
        done.append('done')
        condition.notify_all()

def ending(future):
    if not future.done():
        return 'pending'
    if future.cancelled():
        return 'cancelled'
    if future.exception() is not None:
        return 'exception ' + type(future.exception()).__name__
    return 'result ' + str(future.result())

async def main():
    global condition
    condition = asyncio.Condition()
    first = loop.create_task(user())
    await asyncio.sleep(1)
    await condition.acquire()
    condition.notify()
    loop.create_task(notifier())
    print(await condition.wait_for(lambda: len(done)), condition.locked())
    condition.release()
    await asyncio.sleep(1)
    print(sorted(ending(each) for each in [first]))
    async with condition:
        condition.notify_all()
    await asyncio.sleep(1)
    print(sorted(ending(each) for each in [first]))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# 1 True
# ['result True']
# ['result True']
