# title: a GeneratorExit that the body raises itself ends aclose as well
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
        raise GeneratorExit('mine')

g = body()
run(g.__anext__())
print(run(g.aclose()))

# expect:
# None
