# title: an object that is no exception is a TypeError, raised to the thrower, and the body is not resumed
# clauses: agen.athrow.forms.refused
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
    except TypeError:
        print('not here')
    yield 2

g = body()
run(g.__anext__())
print(run(g.athrow('x')))
print(run(g.athrow(int)))
print(run(g.__anext__()))

# expect:
# TypeError
# TypeError
# 2
