# title: wait refuses an empty set
# clauses: task.wait.empty
# needs: asyncio
import asyncio


async def main():
    try:
        await asyncio.wait([])
    except ValueError:
        print('ValueError')


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# ValueError
