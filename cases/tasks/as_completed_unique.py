# title: the same future given twice comes once
# clauses: task.as_completed.unique
# needs: asyncio
import asyncio


async def main():
    future = loop.create_future()
    future.set_result('value')
    print([await item for item in asyncio.as_completed([future, future])])


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ['value']
