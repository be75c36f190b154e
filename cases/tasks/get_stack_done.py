# title: a task with a result and a cancelled one have no stack
# clauses: task.stack.done
# needs: asyncio
import asyncio


async def work(event):
    await event.wait()
    return 1


async def main():
    event = asyncio.Event()
    tasks = [asyncio.ensure_future(work(event)) for _ in range(2)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    event.set()
    await asyncio.wait(tasks)
    print(tasks[0].cancelled(), tasks[0].get_stack())
    print(tasks[1].result(), tasks[1].get_stack())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True []
# 1 []
