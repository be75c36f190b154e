# title: get_stack of a task that has not begun
# clauses: task.stack.suspended
# needs: asyncio frames
# time: virtual
import asyncio

async def body():
    try:
        return await f
    except asyncio.CancelledError:
        print('cancelled in body')
        raise

def ending(future):
    if not future.done():
        return 'pending'
    if future.cancelled():
        return 'cancelled'
    if future.exception() is not None:
        return 'exception ' + type(future.exception()).__name__
    return 'result ' + str(future.result())

async def main():
    global f
    f = loop.create_future()
    t = loop.create_task(body())
    print([frame.f_code.co_name for frame in t.get_stack()][-1:])
    await asyncio.sleep(1)
    print(ending(t))
    f.set_result('late')
    await asyncio.sleep(1)
    print(ending(t))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# ['body']
# pending
# result late
