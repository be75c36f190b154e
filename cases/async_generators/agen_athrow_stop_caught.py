# title: StopAsyncIteration thrown in can be caught in the body
# clauses: agen.athrow.caught
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
    try:
        yield
    except StopAsyncIteration:
        yield 'caught'

g = body()
run(g.__anext__())
print(run(g.athrow(StopAsyncIteration)))

# expect:
# caught
