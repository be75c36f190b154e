# title: an instance thrown is raised as it is
# clauses: agen.athrow.forms
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
    except ValueError as error:
        yield error is thrown

g = body()
run(g.__anext__())
thrown = ValueError('x')
print(run(g.athrow(thrown)))

# expect:
# True
