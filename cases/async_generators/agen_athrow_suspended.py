# title: an exception thrown into a waiting generator is raised at its yield
# clauses: agen.athrow.suspended agen.athrow.caught
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
    except ValueError as error:
        yield 'caught', error.args

g = body()
run(g.__anext__())
print(run(g.athrow(ValueError(7))))

# expect:
# ('caught', (7,))
