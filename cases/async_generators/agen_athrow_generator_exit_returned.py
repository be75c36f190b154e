# title: a body that catches GeneratorExit and ends makes athrow raise StopAsyncIteration
# clauses: agen.athrow.finished
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
        yield 1
    except GeneratorExit:
        return

g = body()
run(g.__anext__())
print(run(g.athrow(GeneratorExit)))

# expect:
# StopAsyncIteration
