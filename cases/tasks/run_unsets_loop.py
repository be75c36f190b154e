# title: after run no event loop is set
# clauses: task.run.unset
# python: >=3.7
# needs: asyncio
import asyncio


async def main():
    pass


asyncio.run(main())
try:
    asyncio.get_event_loop()
except RuntimeError:
    print('RuntimeError')

# expect:
# RuntimeError
