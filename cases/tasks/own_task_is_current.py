# title: while it executes a task of the program's own is the current one of its loop
# clauses: task.enter.current task.leave.current task.current
# python: >=3.7 <3.14
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
    return asyncio.current_task(loop) is task


loop = asyncio.new_event_loop()
task = OwnTask(body(), loop)
print(asyncio.current_task(loop))
print(task.execute())
print(asyncio.current_task(loop))
loop.close()

# expect:
# None
# True
# None
