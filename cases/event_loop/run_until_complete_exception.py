# title: run_until_complete raises what the coroutine raises
# clauses: loop.until.exception
# needs: asyncio
import asyncio


async def main():
    raise LookupError('lost')


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
except LookupError as error:
    print('LookupError', error)
loop.close()

# expect:
# LookupError lost
