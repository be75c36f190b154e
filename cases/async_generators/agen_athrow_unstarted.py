# title: an exception thrown into a generator that never ran comes out, and closes it
# clauses: agen.athrow.unstarted agen.anext.closed
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
        print('body')
        yield
    except ValueError:
        print('caught')

g = body()
print(run(g.athrow(ValueError)))
print(run(g.__anext__()))

# expect:
# ValueError
# StopAsyncIteration
