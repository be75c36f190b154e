# title: run cancels the tasks that are left and waits for them
# clauses: task.run.cancels_rest
# python: >=3.7
# needs: asyncio
# time: virtual
import asyncio


async def work():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        await asyncio.sleep(1)
        print('cancelled')
        raise


async def main():
    asyncio.ensure_future(work())
    await asyncio.sleep(0)
    print('main ends')


asyncio.run(main())
print('end')

# expect:
# main ends
# cancelled
# end
