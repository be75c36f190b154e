# title: a yield that cannot be reached makes an asynchronous generator all the same
# clauses: agen.create.kind agen.end.return
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
    return
    yield

print(run(body().__anext__()))

# expect:
# StopAsyncIteration
