# title: an awaitable that ended with an exception cannot be awaited again either
# clauses: agen.step.reuse
# python: >=3.7
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    raise ValueError
    yield

step = body().__anext__()
print(run(step))
print(run(step))

# expect:
# ValueError
# RuntimeError
