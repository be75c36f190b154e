# title: a task factory makes the tasks of create_task
# clauses: loop.task_factory.called
# needs: asyncio
import asyncio


async def work():
    return 'result'


def factory(loop, coroutine, **others):
    print('factory')
    return asyncio.Task(coroutine, loop=loop)


loop = asyncio.new_event_loop()
print(loop.get_task_factory())
loop.set_task_factory(factory)
print(loop.get_task_factory() is factory)
print(loop.run_until_complete(loop.create_task(work())))
loop.set_task_factory(None)
print(loop.run_until_complete(loop.create_task(work())))
loop.close()

# expect:
# None
# True
# factory
# result
# result
