# title: a task of the program's own is among all tasks until it is done
# clauses: task.register.lists task.all.done
# python: >=3.7
# needs: asyncio
import asyncio


class OwnTask:
    """Executes a coroutine that never waits."""

    def __init__(self, coro, loop):
        self.coro = coro
        self.loop = loop
        self.ended = False
        asyncio._register_task(self)

    def get_loop(self):
        return self.loop

    def done(self):
        return self.ended

    def execute(self):
        asyncio._enter_task(self.loop, self)
        try:
            self.coro.send(None)
        except StopIteration as stop:
            self.ended = True
            return stop.value
        finally:
            asyncio._leave_task(self.loop, self)


async def body():
    return 'result'


loop = asyncio.new_event_loop()
other = asyncio.new_event_loop()
task = OwnTask(body(), loop)
print(asyncio.all_tasks(loop) == {task}, asyncio.all_tasks(other))
print(task.execute(), asyncio.all_tasks(loop))
loop.close()
other.close()

# expect:
# True set()
# result set()
