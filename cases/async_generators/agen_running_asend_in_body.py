# title: asend awaited inside the body on the generator itself raises RuntimeError
# clauses: agen.asend.running
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
        await g.asend(1)
    except RuntimeError:
        yield 'RuntimeError'

g = body()
print(run(g.__anext__()))

# expect:
# RuntimeError
