# title: as_completed refuses a single future
# clauses: task.as_completed.refused
# needs: asyncio
import asyncio


async def main():
    try:
        for item in asyncio.as_completed(loop.create_future()):
            pass
    except TypeError:
        print('TypeError')


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# TypeError
