# title: run_forever of a running loop is refused
# clauses: loop.run.nested
# python: <3.13
# needs: asyncio
import asyncio


async def main():
    try:
        loop.run_forever()
    except RuntimeError:
        print('RuntimeError')


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# RuntimeError
