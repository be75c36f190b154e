# title: an awaitable keeps its generator alive
# clauses: agen.step.keeps
# python: >=3.6
# needs: refcounting
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    yield 'alive'

g = body()
step = g.__anext__()
del g
print(run(step))

# expect:
# alive
