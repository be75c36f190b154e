# title: a running loop refuses to be run
# clauses: loop.run.nested
# needs: asyncio
import asyncio


async def main():
    for call in (loop.run_forever, lambda: loop.run_until_complete(loop.create_future())):
        try:
            call()
        except RuntimeError:
            print('RuntimeError')


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# RuntimeError
# RuntimeError
