# title: the first __anext__ that is awaited executes the body to its first yield
# clauses: agen.anext.unstarted
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
    print('start')
    yield 'first'
    print('not reached')

g = body()
print(run(g.__anext__()))

# expect:
# start
# first
