# title: wait refuses a single future
# clauses: task.wait.not_iterable
# needs: asyncio
import asyncio


async def main():
    try:
        await asyncio.wait(loop.create_future())
    except TypeError:
        print('TypeError')


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# TypeError
