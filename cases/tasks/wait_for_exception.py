# title: wait_for raises what the awaitable raises
# clauses: task.wait_for.exception
# needs: asyncio
import asyncio


async def work():
    raise LookupError


async def main():
    try:
        await asyncio.wait_for(work(), 1)
    except LookupError:
        print('LookupError')


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# LookupError
