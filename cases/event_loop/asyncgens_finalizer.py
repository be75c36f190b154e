# title: an asynchronous generator that is dropped is closed by the loop
# clauses: loop.asyncgens.finalizer
# needs: asyncio refcounting
import asyncio


async def generator():
    try:
        yield 1
    finally:
        await asyncio.sleep(0)
        print('closed')


async def main():
    dropped = generator()
    print(await dropped.__anext__())
    del dropped
    print('dropped')
    for turn in range(4):
        await asyncio.sleep(0)
    print('end')


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# 1
# dropped
# closed
# end
