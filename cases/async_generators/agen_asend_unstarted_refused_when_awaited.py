# title: the TypeError for a value sent too early comes when the awaitable is awaited
# clauses: agen.asend.unstarted agen.step.lazy
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

step = body().asend('hello')
print('called')
print(run(step))

# expect:
# called
# TypeError
