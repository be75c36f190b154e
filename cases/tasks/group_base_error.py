# title: SystemExit of a task comes out as it is
# clauses: task.group.base_error
# python: >=3.11
# needs: asyncio
import asyncio


async def leaving():
    raise SystemExit(3)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(leaving())
        await asyncio.sleep(3600)


try:
    asyncio.run(main())
except SystemExit as error:
    print('SystemExit', error.code)

# expect:
# SystemExit 3
