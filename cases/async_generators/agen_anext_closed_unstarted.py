# title: __anext__ after aclose on a generator never started raises StopAsyncIteration
# clauses: agen.anext.closed agen.aclose.unstarted
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
    print('body')
    yield

g = body()
print(run(g.aclose()))
print(run(g.__anext__()))

# expect:
# None
# StopAsyncIteration
