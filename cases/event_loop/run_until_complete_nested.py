# title: run_until_complete of a running loop is refused
# clauses: loop.run.nested
# needs: asyncio
import asyncio


async def main():
    try:
        loop.run_until_complete(loop.create_future())
    except RuntimeError:
        print('RuntimeError')


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# RuntimeError
