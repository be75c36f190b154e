# title: aclose throws GeneratorExit at the yield; the awaitable ends with None
# clauses: agen.aclose.suspended
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
        print('GeneratorExit')
        raise

g = body()
run(g.__anext__())
print(run(g.aclose()))

# expect:
# GeneratorExit
# None
