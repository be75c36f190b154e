# title: in one context they disturb each other
# clauses: ctx.suspend.coroutine_sets
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('request', default='none')
class Pause:
    def __await__(self):
        return (yield 'pause')

async def handle(request):
    variable.set(request)
    await Pause()
    print(request, variable.get())

coroutines = [handle(request) for request in ('first', 'second')]
for round in range(2):
    for coroutine in coroutines:
        try:
            coroutine.send(None)
        except StopIteration:
            pass
print(variable.get())

# expect:
# first second
# second second
# second
