# title: what a coroutine sets is set for whoever resumed it
# clauses: ctx.suspend.coroutine_sets
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour', default='white')
def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value

async def inner():
    variable.set('red')

async def outer():
    await inner()
    print(variable.get())

run(outer())
print(variable.get())

# expect:
# red
# red
