# title: wait refuses an unknown return_when
# clauses: task.wait.mode
# needs: asyncio
import asyncio


async def main():
    future = loop.create_future()
    try:
        await asyncio.wait([future], return_when='SOMETIME')
    except ValueError:
        print('ValueError')


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# ValueError
