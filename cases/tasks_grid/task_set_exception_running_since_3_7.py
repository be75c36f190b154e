# title: set_exception of a task, by itself, since 3.7
# clauses: task.set_result.refused
# python: >=3.7
# needs: asyncio
# time: virtual
import asyncio

def attempt(function, *arguments):
    try:
        print('gives', repr(function(*arguments)))
    except (Exception, asyncio.CancelledError) as error:
        print('raises', type(error).__name__)

async def body():
    attempt(t.set_exception, OSError())
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
    global f, t
    f = loop.create_future()
    t = loop.create_task(body())
    await asyncio.sleep(1)
    print(ending(t))
    f.set_result('late')
    await asyncio.sleep(1)
    print(ending(t))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# raises RuntimeError
# pending
# result late
