# title: a driver that runs each coroutine in a context of its own keeps them apart
# clauses: ctx.suspend.task ctx.suspend.coroutine
# python: >=3.7
from contextvars import ContextVar, copy_context

variable = ContextVar('request', default='none')
class Pause:
    def __await__(self):
        return (yield 'pause')

async def handle(request):
    variable.set(request)
    await Pause()
    print(request, variable.get())

tasks = [(copy_context(), handle(request)) for request in ('first', 'second')]
for round in range(2):
    for context, coroutine in tasks:
        try:
            context.run(coroutine.send, None)
        except StopIteration:
            pass
print(variable.get())

# expect:
# first first
# second second
# none
