# title: an object that is no exception is refused when the awaitable is awaited, not at the call
# clauses: agen.athrow.forms.refused agen.step.lazy
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    yield

g = body()
run(g.__anext__())
step = g.athrow(None)
print('called')
print(run(step))

# expect:
# called
# TypeError
