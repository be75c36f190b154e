# title: an eager task whose coroutine does not suspend is done when it is made
# clauses: task.eager.done
# python: >=3.12
# needs: asyncio
import asyncio


async def work():
    print(asyncio.current_task() is not main_task)
    return 'value'


async def main():
    global main_task
    main_task = asyncio.current_task()
    loop = asyncio.get_running_loop()
    task = asyncio.Task(work(), loop=loop, eager_start=True)
    print(task.done(), task.result(), asyncio.current_task() is main_task)


asyncio.run(main())

# expect:
# True
# True value True
