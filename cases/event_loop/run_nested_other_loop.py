# title: a second loop cannot run while one is running
# clauses: loop.run.nested_other
# needs: asyncio
import asyncio


async def main():
    other = asyncio.new_event_loop()
    try:
        other.run_until_complete(other.create_future())
    except RuntimeError:
        print('RuntimeError')
    other.close()


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# RuntimeError
