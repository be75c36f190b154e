# title: driven by hand anext with a default ends with the default
# clauses: anext.default_steps
# python: >=3.10
async def body():
    return
    yield

step = anext(body(), 'default')
try:
    step.send(None)
except StopIteration as stop:
    print('stopped:', stop.value)

# expect:
# stopped: default
