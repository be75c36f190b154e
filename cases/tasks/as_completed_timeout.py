# title: after its timeout as_completed raises TimeoutError for what is missing
# clauses: task.as_completed.timeout
# needs: asyncio
# time: virtual
import asyncio


async def main():
    tasks = [asyncio.ensure_future(asyncio.sleep(delay, delay)) for delay in (1, 5)]
    for coroutine in asyncio.as_completed(tasks, timeout=2):
        try:
            print(await coroutine)
        except asyncio.TimeoutError:
            print('TimeoutError')
    print(tasks[1].cancelled(), await tasks[1])


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 1
# TimeoutError
# False 5
