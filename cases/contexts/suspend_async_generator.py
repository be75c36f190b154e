# title: an asynchronous generator sees the context of whoever drives it
# clauses: ctx.suspend.async_generator
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour', default='white')
def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value

async def colours():
    for number in range(2):
        yield variable.get()
        variable.set('set')

context = Context()
context.run(variable.set, 'red')
generator = colours()
print(context.run(run, generator.__anext__()), run(generator.__anext__()))
print(variable.get(), context[variable])
run(generator.aclose())

# expect:
# red set
# set red
