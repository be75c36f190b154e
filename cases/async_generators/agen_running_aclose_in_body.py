# title: aclose awaited inside the body on the generator itself raises RuntimeError
# clauses: agen.aclose.running_itself
# python: >=3.10
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
        await g.aclose()
    except RuntimeError:
        yield 'RuntimeError'

g = body()
print(run(g.__anext__()))

# expect:
# RuntimeError
