# title: after an exception thrown in has left the body the generator is closed
# clauses: agen.athrow.uncaught agen.anext.closed
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
    yield 2

g = body()
run(g.__anext__())
print(run(g.athrow(ValueError)))
print(run(g.__anext__()))
print(run(g.asend(1)))

# expect:
# ValueError
# StopAsyncIteration
# StopAsyncIteration
