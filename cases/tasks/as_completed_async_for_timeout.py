# title: async for over as_completed raises TimeoutError when the time is up
# clauses: task.as_completed.async task.as_completed.timeout
# python: >=3.13
# needs: asyncio
# time: virtual
import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in (1, 5)]
    try:
        async for future in asyncio.as_completed(tasks, timeout=2):
            print(future.result())
    except TimeoutError:
        print('TimeoutError', tasks[1].done())


asyncio.run(main())

# expect:
# 1
# TimeoutError False
