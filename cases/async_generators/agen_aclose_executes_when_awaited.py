# title: calling aclose closes nothing; the exception is thrown when the awaitable is awaited
# clauses: agen.step.lazy agen.aclose.suspended
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
step = g.aclose()
print('called')
print(run(step))

# expect:
# called
# finally
# None
