# title: aclose on a generator that never ran closes it; nothing of the body is executed
# clauses: agen.aclose.unstarted
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
    finally:
        print('finally')

g = body()
print(run(g.aclose()))
print(run(g.__anext__()))

# expect:
# None
# StopAsyncIteration
