# title: calling __anext__ executes nothing; the body starts when the awaitable is awaited
# clauses: agen.step.lazy
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
    print('start')
    yield

step = body().__anext__()
print('called')
run(step)

# expect:
# called
# start
