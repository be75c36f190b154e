# title: every coroutine of a chain of awaits sees that context
# clauses: ctx.suspend.coroutine
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour', default='white')
class Pause:
    def __await__(self):
        return (yield 'pause')

async def inner():
    await Pause()
    return variable.get()

async def outer():
    return await inner(), variable.get()

context = Context()
context.run(variable.set, 'red')
coroutine = outer()
coroutine.send(None)
try:
    context.run(coroutine.send, None)
except StopIteration as stop:
    print(stop.value)

# expect:
# ('red', 'red')
