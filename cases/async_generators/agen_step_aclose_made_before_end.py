# title: an awaitable of aclose made before the generator ended does nothing after its end
# clauses: agen.aclose.closed agen.step.lazy
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
    yield 1

g = body()
run(g.__anext__())
step = g.aclose()
print(run(g.__anext__()))
print(run(step))

# expect:
# StopAsyncIteration
# None
