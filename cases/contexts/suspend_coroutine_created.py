# title: where a coroutine was made does not matter
# clauses: ctx.suspend.created
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour', default='white')
def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value

async def colour():
    return variable.get()

context = Context()
context.run(variable.set, 'red')
print(run(context.run(colour)))
print(context.run(run, colour()))

# expect:
# white
# red
