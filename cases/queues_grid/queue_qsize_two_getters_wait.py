# title: qsize of a queue at which two getters wait
# clauses: sync.queue.qsize
# needs: asyncio
# time: virtual
import asyncio

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
    queue = asyncio.Queue(2)
    getter = loop.create_task(queue.get())
    second_getter = loop.create_task(queue.get())
    await asyncio.sleep(1)
    attempt(queue.qsize)
    await asyncio.sleep(1)
    print('items', queue.qsize())
    print(sorted(ending(each) for each in [getter, second_getter]))
    for each in [getter, second_getter]:
        each.cancel()
    await asyncio.sleep(1)
    print(sorted(ending(each) for each in [getter, second_getter]))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives 0
# items 0
# ['pending', 'pending']
# ['cancelled', 'cancelled']
