# title: release of a condition that two tasks wait for
# clauses: sync.condition.release_free
# needs: asyncio
# time: virtual
import asyncio

async def user():
    async with condition:
        return await condition.wait()

def attempt(function, *arguments):
    try:
        print('gives', repr(function(*arguments)))
    except (Exception, asyncio.CancelledError) as error:
        print('raises', type(error).__name__)

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
    second = loop.create_task(user())
    await asyncio.sleep(1)
    attempt(condition.release)
    await asyncio.sleep(1)
    print('locked', condition.locked())
    print(sorted(ending(each) for each in [first, second]))
    async with condition:
        condition.notify_all()
    await asyncio.sleep(1)
    print(sorted(ending(each) for each in [first, second]))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# raises RuntimeError
# locked False
# ['pending', 'pending']
# ['result True', 'result True']
