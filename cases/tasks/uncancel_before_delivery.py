# title: uncancel before the CancelledError was delivered
# clauses: task.uncancel.pending
# python: >=3.11
# needs: asyncio
import asyncio


async def main():
    task = asyncio.current_task()
    task.cancel()
    print(task.uncancel())
    try:
        await asyncio.sleep(0)
        print('not cancelled')
    except asyncio.CancelledError:
        print('CancelledError')


asyncio.run(main())

# expect:
# 0
# CancelledError

# expect 3.13+:
# 0
# not cancelled
