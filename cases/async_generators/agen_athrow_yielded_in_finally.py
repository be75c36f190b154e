# title: a finally block that yields while a thrown exception passes gives the value to athrow; the exception goes on after it
# clauses: agen.athrow.caught agen.yield.in_try
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
    finally:
        yield 'from finally'

g = body()
run(g.__anext__())
print(run(g.athrow(ValueError)))
print(run(g.__anext__()))

# expect:
# from finally
# ValueError
