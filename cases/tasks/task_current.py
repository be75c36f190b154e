# title: current_task is the task that executes
# clauses: task.current
# python: >=3.7
# needs: asyncio
import asyncio


async def main():
    print(asyncio.current_task() is main_task)
    loop.call_soon(lambda: print(asyncio.current_task()))
    await asyncio.sleep(0)
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
main_task = loop.create_task(main())
print(asyncio.current_task(loop))
loop.run_until_complete(main_task)
loop.close()

# expect:
# None
# True
# None
