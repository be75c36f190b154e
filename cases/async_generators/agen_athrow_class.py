# title: a class thrown is instantiated without arguments
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
        yield error.args

g = body()
run(g.__anext__())
print(run(g.athrow(ValueError)))

# expect:
# ()
