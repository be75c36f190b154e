# title: as_completed gives results as they come
# clauses: task.as_completed.result
# needs: asyncio
# time: virtual
import asyncio


async def main():
    for coroutine in asyncio.as_completed([asyncio.sleep(delay, delay) for delay in (3, 1, 2)]):
        print(await coroutine)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 1
# 2
# 3
