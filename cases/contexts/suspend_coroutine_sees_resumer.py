# title: a coroutine sees the context of whoever resumes it
# clauses: ctx.suspend.coroutine
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour', default='white')

class Pause:
    def __await__(self):
        yield variable.get()

async def colours():
    while True:
        await Pause()

context = Context()
context.run(variable.set, 'red')
coroutine = colours()
print(coroutine.send(None), context.run(coroutine.send, None), coroutine.send(None))
coroutine.close()

# expect:
# white red white
