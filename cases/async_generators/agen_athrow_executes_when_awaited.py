# title: calling athrow throws nothing; the exception is thrown when the awaitable is awaited
# clauses: agen.step.lazy agen.athrow.suspended
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
    except ValueError:
        print('caught')
        yield 'handled'

g = body()
run(g.__anext__())
step = g.athrow(ValueError)
print('called')
print(run(step))

# expect:
# called
# caught
# handled
