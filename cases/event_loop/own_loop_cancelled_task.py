# title: in a loop of a derived class a task that waits is cancelled
# clauses: loop.own.tasks task.cancel.propagates
# python: >=3.7
# needs: asyncio
import asyncio


class Loop(asyncio.SelectorEventLoop):
    pass


async def part():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print('cleaning up')


async def main():
    task = asyncio.get_running_loop().create_task(part())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', task.cancelled())


loop = Loop()
loop.run_until_complete(main())
loop.close()

# expect:
# cleaning up
# cancelled True
