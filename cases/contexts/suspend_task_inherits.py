# title: a context copied as a coroutine is made keeps the values of that moment
# clauses: ctx.suspend.task
# python: >=3.7
from contextvars import ContextVar, copy_context

variable = ContextVar('request', default='none')
def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value

async def handle():
    return variable.get()

variable.set('first')
context, coroutine = copy_context(), handle()
variable.set('second')
print(context.run(run, coroutine))

# expect:
# first
