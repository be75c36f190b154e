# title: a body that catches GeneratorExit and ends lets aclose end
# clauses: agen.aclose.returned
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
    except GeneratorExit:
        print('caught')

g = body()
run(g.__anext__())
print(run(g.aclose()))
print(run(g.__anext__()))

# expect:
# caught
# None
# StopAsyncIteration
