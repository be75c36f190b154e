# title: aclose is a coroutine that calls everything as if no exception had occurred
# clauses: atools.stack.aclose
# python: >=3.7
from contextlib import AsyncExitStack

class Pause:
    def __await__(self):
        yield 'please wait'

async def leave(kind, value, traceback):
    await Pause()
    print('leave', kind)

stack = AsyncExitStack()
stack.push_async_exit(leave)
stack.callback(print, 'callback')
closing = stack.aclose()
print('nothing yet')
print(closing.send(None))
try:
    closing.send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# nothing yet
# callback
# please wait
# leave None
# None
