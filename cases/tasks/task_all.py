# title: all_tasks are those of the loop that are not done
# clauses: task.all.loop task.all.done
# python: >=3.7
# needs: asyncio
# time: virtual
import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)


async def main():
    tasks = {asyncio.create_task(work(seconds)) for seconds in (1, 2)}
    print(asyncio.all_tasks() == tasks | {asyncio.current_task()})
    await asyncio.sleep(1.5)
    print(len(asyncio.all_tasks()))
    await asyncio.gather(*tasks)
    print(asyncio.all_tasks() == {asyncio.current_task()})


asyncio.run(main())

# expect:
# True
# 2
# True
