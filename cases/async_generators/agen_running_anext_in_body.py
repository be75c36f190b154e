# title: __anext__ awaited inside the body on the generator itself raises
# clauses: agen.anext.running
# python: >=3.8
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    try:
        await g.__anext__()
    except RuntimeError:
        yield 'RuntimeError'

g = body()
print(run(g.__anext__()))

# expect:
# RuntimeError
