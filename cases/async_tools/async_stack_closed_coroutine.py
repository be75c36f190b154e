# title: closing a coroutine that waits inside the block leaves the stack with GeneratorExit
# clauses: atools.stack.nested
# python: >=3.7
from contextlib import AsyncExitStack

class Pause:
    def __await__(self):
        yield

async def leave(kind, value, traceback):
    print('leave', kind.__name__)

async def work():
    async with AsyncExitStack() as stack:
        stack.push_async_exit(leave)
        stack.callback(print, 'callback')
        await Pause()

c = work()
c.send(None)
c.close()
print('closed')

# expect:
# callback
# leave GeneratorExit
# closed
