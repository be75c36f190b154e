# title: a generator that answered aclose with a yield waits there and can be resumed
# clauses: agen.aclose.yielded_waits
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
        yield 2
    yield 3

g = body()
run(g.__anext__())
print(run(g.aclose()))
print(run(g.__anext__()))

# expect:
# RuntimeError
# 3
