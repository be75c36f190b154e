# title: ensure_future of a pending future with a callback
# clauses: task.ensure.future
# needs: asyncio
# time: virtual
import asyncio

def ending(future):
    if not future.done():
        return 'pending'
    if future.cancelled():
        return 'cancelled'
    if future.exception() is not None:
        return 'exception ' + type(future.exception()).__name__
    return 'result ' + str(future.result())

called = []

def callback(future):
    called.append(ending(future))

async def main():
    f = loop.create_future()
    f.add_done_callback(callback)
    print(asyncio.ensure_future(f) is f)
    await asyncio.sleep(1)
    print(ending(f))
    print('called', called)
    f.set_result('late')
    await asyncio.sleep(1)
    print(ending(f))
    print('called', called)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True
# pending
# called []
# result late
# called ['result late']
