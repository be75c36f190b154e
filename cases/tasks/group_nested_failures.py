# title: two nested groups whose tasks fail at once
# clauses: task.group.nested_failures
# python: >=3.11
# needs: asyncio
import asyncio


async def fail():
    raise ValueError


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(fail())
            try:
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(fail())
            except* ValueError:
                print('inner')
            await asyncio.sleep(0)
            print('behind the inner group')
    except* ValueError:
        print('outer')
    print(asyncio.current_task().cancelling())


asyncio.run(main())

# expect:
# inner
# behind the inner group
# outer
# 1

# expect 3.13+:
# inner
# outer
# 0
