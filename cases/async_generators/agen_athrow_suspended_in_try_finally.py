# title: an exception thrown in runs the finally block on its way out
# clauses: agen.athrow.uncaught agen.yield.in_try
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
    finally:
        print('finally')

g = body()
run(g.__anext__())
print(run(g.athrow(ValueError)))
print(run(g.__anext__()))

# expect:
# finally
# ValueError
# StopAsyncIteration
