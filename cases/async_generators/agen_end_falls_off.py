# title: a body that ends raises StopAsyncIteration from the awaitable
# clauses: agen.end.return agen.anext.finished
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
    if False:
        yield

print(run(body().__anext__()))

# expect:
# StopAsyncIteration
