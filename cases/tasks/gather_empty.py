# title: gather of nothing gives an empty list
# clauses: task.gather.empty
# needs: asyncio
import asyncio


async def main():
    print(await asyncio.gather())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# []
