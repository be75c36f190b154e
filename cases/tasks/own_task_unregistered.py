# title: a task of the program's own can be taken out of all tasks, once or twice
# clauses: task.register.lists
# python: >=3.7
# needs: asyncio
import asyncio


class Plain:
    def get_loop(self):
        return loop

    def done(self):
        return False


loop = asyncio.new_event_loop()
task = Plain()
asyncio._register_task(task)
asyncio._register_task(task)
print(len(asyncio.all_tasks(loop)))
asyncio._unregister_task(task)
print(asyncio.all_tasks(loop))
asyncio._unregister_task(task)
asyncio._unregister_task(Plain())
print(asyncio.all_tasks(loop))
loop.close()

# expect:
# 1
# set()
# set()
