# title: awaiting the __anext__ of an exhausted generator in the body makes RuntimeError
# clauses: agen.stop.raised
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def empty():
    return
    yield

async def body():
    yield await empty().__anext__()

print(run(body().__anext__()))

# expect:
# RuntimeError
