# title: a task is done when its coroutine returns, with its value
# clauses: task.end.result
# needs: asyncio
import asyncio


async def work():
    return 'value'


async def main():
    task = asyncio.ensure_future(work())
    try:
        task.result()
    except asyncio.InvalidStateError:
        print('InvalidStateError')
    print(await task)
    print(task.done(), task.result(), task.exception(), task.cancelled())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# InvalidStateError
# value
# True value None False
