# title: a gather that is done cannot be cancelled, and its children go on
# clauses: task.gather.cancel_done
# needs: asyncio
# time: virtual
import asyncio


async def failing():
    raise LookupError


async def working():
    await asyncio.sleep(1)
    print('works')


async def main():
    future = asyncio.gather(failing(), working())
    try:
        await future
    except LookupError:
        print(future.cancel())
    await asyncio.sleep(2)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# False
# works
